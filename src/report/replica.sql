-- A publisher refuses UPDATE and DELETE of a table whose rows it cannot name to
-- the subscriber: those that have no primary key are named by all they hold.
DO $$
DECLARE
	t record;
BEGIN
	FOR t IN SELECT c.relname FROM pg_catalog.pg_class c
		WHERE c.relnamespace OPERATOR(pg_catalog.=) 'assay'::pg_catalog.regnamespace AND c.relkind OPERATOR(pg_catalog.=) 'r'
		AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid OPERATOR(pg_catalog.=) c.oid AND i.indisprimary) LOOP
		EXECUTE pg_catalog.format('ALTER TABLE assay.%I REPLICA IDENTITY FULL', t.relname);
	END LOOP;
END $$;
