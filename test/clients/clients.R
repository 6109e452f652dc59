# R, with the same questions as the other clients
suppressMessages(library(RPostgreSQL))
connection <- dbConnect(PostgreSQL(), host = Sys.getenv("PGHOST"), port = as.integer(Sys.getenv("PGPORT")), dbname = "postgres", user = "postgres")

rows <- function(sql, ...) dbGetQuery(connection, sql, list(...))
told <- function(what, ask, wanted) {
	got <- tryCatch(ask(), error = function(e) structure(conditionMessage(e), class = "failed"), warning = function(w) structure(conditionMessage(w), class = "failed"))
	if (inherits(got, "failed"))
		cat("breaks R: ", what, ": ", gsub("\\s+", " ", got), "\n", sep = "")
	else if (isTRUE(all.equal(got, wanted)))
		cat("works  R: ", what, "\n", sep = "")
	else
		cat("breaks R: ", what, ": ", paste(got, collapse = ", "), " instead of ", paste(wanted, collapse = ", "), "\n", sep = "")
}

told("brands, by a confidence of the language's own", function() rows("SELECT brand FROM assay.brand_matches($1, $2)", "new N1KE shoe", 0.5)$brand, "Nike")
told("operator @~", function() rows("SELECT id FROM shipment WHERE description @~ $1", "Nike")$id, 1L)
told("operator ~=", function() rows("SELECT id FROM shipment WHERE seller ~= $1", "GOLDEN HERON LIMITED")$id, 1L)
told("operator <@ of HS codes", function() rows("SELECT id FROM shipment WHERE hs <@ CAST($1 AS hscode)", "64")$id, 1L)
told("operator <@! with a day", function() rows("SELECT id FROM shipment WHERE importer <@! CAST($1 AS date)", "2025-03-01")$id, 1L)
told("operator @? with a day", function() rows("SELECT id FROM shipment WHERE importer @? CAST($1 AS date)", "2025-03-01")$id, 1L)
told("same_seller() with a threshold", function() rows("SELECT same_seller($1, $2, $3) AS same", "Golden Heron", "GOLDEN HERON", 0.8)$same, TRUE)
told("screen() with a value and a quantity", function()
	rows("SELECT rule FROM assay.screen($1, value => $2, quantity => $3, shipped_on => '2025-03-01') ORDER BY rule", "N1KE shoe", 20.5, 3L)$rule,
	c("brand_disguised", "brand_unauthorised"))
told("a list loaded", function() rows("SELECT change FROM assay.load_brands($1, $2, preview => true)", '[{"name": "Gucci", "prior": 0.8}]', "R")$change, "new")
told("screen_batch() in a transaction", function() {
	dbBegin(connection)
	n <- rows("SELECT assay.screen_batch($1, $2)::integer AS n", "parcel_r", "id")$n
	dbCommit(connection)
	n
}, 20L)
told("the flat view as a data frame", function() nrow(dbGetQuery(connection, "SELECT * FROM assay.finding_flat WHERE source = 'public.parcel_r' AND rule = 'brand_disguised'")), 10L)
told("CALL screen_table() outside a transaction", function() { dbExecute(connection, "CALL assay.screen_table('parcel_r_call')"); TRUE }, TRUE)
invisible(dbDisconnect(connection))
