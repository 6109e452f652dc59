-- Functions that write say before they begin what a role lacks, and how to
-- give it. Whoever has some columns is left to the server.

CREATE FUNCTION assay.require_privileges(privileges text, VARIADIC relations regclass[]) RETURNS void
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	relation regclass;
BEGIN
	FOREACH relation IN ARRAY relations LOOP
		IF EXISTS (SELECT FROM string_to_table(privileges, ', ') p (privilege)
			WHERE NOT CASE WHEN p.privilege = 'DELETE' THEN has_table_privilege(relation, p.privilege)
				ELSE has_any_column_privilege(relation, p.privilege) END) THEN
			RAISE EXCEPTION 'permission denied for table %', relation USING ERRCODE = 'insufficient_privilege',
				HINT = format('GRANT %s ON %s TO %I lets the role do this.', privileges, array_to_string(relations, ', '), current_user);
		END IF;
	END LOOP;
END $$;
COMMENT ON FUNCTION assay.require_privileges(text, regclass[]) IS
	'raises an error with the GRANT as its hint unless the current role has these privileges on these tables of the extension';
