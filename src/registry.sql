-- Registry tables: each has this trigger, so that compiled images of it in
-- every backend are built again after a change.

CREATE FUNCTION assay.registry_changed() RETURNS trigger
	AS 'MODULE_PATHNAME', 'assay_registry_changed' LANGUAGE C;
COMMENT ON FUNCTION assay.registry_changed() IS
	'statement trigger of registry tables: tells every backend that the table changed';
REVOKE ALL ON FUNCTION assay.registry_changed() FROM PUBLIC;
