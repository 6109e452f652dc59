import java.sql.*;
import java.util.*;

/** JDBC, with the same questions as the other clients. */
public class Clients {
	interface Ask { Object ask() throws Exception; }

	static Connection connection;

	static void told(String what, Object wanted, Ask ask) {
		try {
			Object got = ask.ask();
			System.out.println(got.equals(wanted) ? "works  JDBC: " + what : "breaks JDBC: " + what + ": " + got + " instead of " + wanted);
			if (!connection.getAutoCommit())
				connection.commit();
		} catch (Exception error) {
			System.out.println("breaks JDBC: " + what + ": " + error.getMessage().replaceAll("\\s+", " "));
			try {
				if (!connection.getAutoCommit())
					connection.rollback();
			} catch (SQLException ignored) {
			}
		}
	}

	/** Values of the first column. */
	static List<Object> rows(String sql, Object... arguments) throws SQLException {
		List<Object> values = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.length; i++)
				statement.setObject(i + 1, arguments[i]);
			// prepared on the server after five executions
			for (int n = 0; n < (sql.contains("screen_batch") ? 1 : 6); n++) {
				values.clear();
				try (ResultSet result = statement.executeQuery()) {
					while (result.next()) {
						Object value = result.getObject(1);
						values.add(value instanceof Array ? Arrays.asList((Object[]) ((Array) value).getArray()) : value);
					}
				}
			}
		}
		return values;
	}

	public static void main(String[] arguments) throws Exception {
		connection = DriverManager.getConnection("jdbc:postgresql://" + System.getenv("CLIENTS_HOST") + ":" + System.getenv("PGPORT") + "/postgres?user=postgres");
		connection.setAutoCommit(false);
		java.sql.Date day = java.sql.Date.valueOf("2025-03-01");
		String list = "[{\"name\": \"Gucci\", \"aliases\": [\"Gucci Gang\"], \"prior\": 0.8}]";

		told("brands, by a confidence of the language's own", List.of(List.of("disguised")),
			() -> rows("SELECT written FROM assay.brand_matches(?, ?)", "new N1KE shoe", 0.5));
		told("the same by a float", List.of(List.of("disguised")), () -> rows("SELECT written FROM assay.brand_matches(?, ?)", "new N1KE shoe", 0.5f));
		told("ids of brands", List.of(List.of(1L)), () -> rows("SELECT assay.brand_ids(?, ?)", "new N1KE shoe", 0.5));
		told("operator @~", List.of(1), () -> rows("SELECT id FROM shipment WHERE description @~ ?", "Nike"));
		told("operator ~=", List.of(1), () -> rows("SELECT id FROM shipment WHERE seller ~= ?", "GOLDEN HERON LIMITED"));
		told("operator <@ of HS codes", List.of(1), () -> rows("SELECT id FROM shipment WHERE hs <@ CAST(? AS hscode)", "64"));
		told("operator <@! with a day", List.of(1), () -> rows("SELECT id FROM shipment WHERE importer <@! CAST(? AS date)", day));
		told("operator @? written @??", List.of(1), () -> rows("SELECT id FROM shipment WHERE importer @?? CAST(? AS date)", day));
		told("same_seller() with a threshold", List.of(true), () -> rows("SELECT same_seller(?, ?, ?)", "Golden Heron", "GOLDEN HERON", 0.8));
		told("screen() with a double and an integer", List.of("brand_disguised", "brand_unauthorised"),
			() -> rows("SELECT rule FROM assay.screen(?, value => ?, quantity => ?, shipped_on => CAST(? AS date)) ORDER BY rule", "N1KE shoe", 20.5, 3, day));
		told("screen() with a decimal and a long", List.of("brand_disguised", "brand_unauthorised"),
			() -> rows("SELECT rule FROM assay.screen(?, value => ?, quantity => ?, shipped_on => CAST(? AS date)) ORDER BY rule", "N1KE shoe", new java.math.BigDecimal("20.5"), 3L, day));
		told("evidence as a document", true,
			() -> rows("SELECT evidence FROM assay.screen(?, shipped_on => CAST(? AS date)) WHERE rule = 'brand_disguised'", "N1KE shoe", day).get(0).toString().contains("\"fragment\": \"N1KE\""));
		told("a list loaded", List.of("new"), () -> rows("SELECT change FROM assay.load_brands(?, ?, preview => true)", list, "JDBC"));
		told("screen_batch() in a transaction", List.of(20L), () -> rows("SELECT assay.screen_batch(CAST(? AS regclass), ?)", "parcel_jdbc", "id"));
		told("what was found", List.of(10L), () -> rows("SELECT count(*) FROM assay.finding_flat WHERE source = ? AND rule = 'brand_disguised'", "public.parcel_jdbc"));
		connection.setAutoCommit(true);
		told("CALL screen_table() with autocommit", false, () -> {
			try (CallableStatement call = connection.prepareCall("CALL assay.screen_table('parcel_jdbc_call')")) {
				return call.execute();
			}
		});
	}
}
