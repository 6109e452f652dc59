-- All that belongs to the extension, a line each, as text without OIDs: two
-- databases have the same extension where this prints the same.
\pset format unaligned
\pset tuples_only on
SET search_path = pg_catalog;

CREATE TEMP VIEW member AS
SELECT d.classid, d.objid FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'assay'
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e';

CREATE TEMP VIEW owned AS
SELECT c.* FROM pg_class c JOIN member m ON m.classid = 'pg_class'::regclass AND m.objid = c.oid;

SELECT 'member ' || pg_describe_object(classid, objid, 0) FROM member
-- array and row types are members in newer versions of the server
WHERE NOT (classid = 'pg_type'::regclass AND objid IN (SELECT oid FROM pg_type WHERE typcategory = 'A' OR typrelid <> 0))
ORDER BY 1;

SELECT format('%s: %s cost %s rows %s parallel %s owner-rights %s support %s acl %s', p.oid::regprocedure,
	CASE WHEN p.prokind = 'a' THEN 'aggregate' ELSE md5(pg_get_functiondef(p.oid)) END,
	p.procost, p.prorows, p.proparallel, p.prosecdef, p.prosupport, p.proacl)
FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid ORDER BY 1;

SELECT format('%s kind %s options %s security %s acl %s', o.oid::regclass, o.relkind, o.reloptions, o.relrowsecurity, o.relacl)
FROM owned o ORDER BY 1;
SELECT format('%s.%s %s %s not null %s default %s identity %s generated %s acl %s', o.oid::regclass, a.attname,
	row_number() OVER (PARTITION BY o.oid ORDER BY a.attnum), format_type(a.atttypid, a.atttypmod), a.attnotnull,
	pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, a.attacl)
FROM owned o JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped AND o.relkind IN ('r', 'p', 'v', 'c')
	LEFT JOIN pg_attrdef d ON d.adrelid = o.oid AND d.adnum = a.attnum ORDER BY 1;
SELECT format('%s: %s', o.oid::regclass, pg_get_viewdef(o.oid)) FROM owned o WHERE o.relkind = 'v' ORDER BY 1;
SELECT format('%s %s: %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
FROM pg_constraint k JOIN owned o ON o.oid = k.conrelid WHERE k.contype <> 'n' ORDER BY 1;
SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN owned o ON o.oid = i.indrelid ORDER BY 1;
SELECT pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text FROM pg_trigger t JOIN owned o ON o.oid = t.tgrelid WHERE NOT t.tgisinternal ORDER BY 1;
SELECT format('dumped: %s %s', x.relation::regclass, x.condition)
FROM pg_extension e, unnest(e.extconfig, e.extcondition) x (relation, condition) WHERE e.extname = 'assay' ORDER BY 1;
SELECT format('%s %s', o.oid::regclass, (s.seqstart, s.seqincrement, s.seqcache, s.seqcycle)) FROM pg_sequence s JOIN owned o ON o.oid = s.seqrelid ORDER BY 1;

SELECT format('%s %s commutator %s negator %s restrict %s join %s hashes %s', o.oid::regoperator, o.oprcode, o.oprcom::regoperator,
	o.oprnegate::regoperator, o.oprrest, o.oprjoin, o.oprcanhash)
FROM pg_operator o JOIN member m ON m.classid = 'pg_operator'::regclass AND m.objid = o.oid ORDER BY 1;
SELECT format('%s operator %s %s', f.opfname, a.amopstrategy, a.amopopr::regoperator)
FROM pg_amop a JOIN pg_opfamily f ON f.oid = a.amopfamily JOIN member m ON m.classid = 'pg_opfamily'::regclass AND m.objid = f.oid ORDER BY 1;
SELECT format('%s function %s %s', f.opfname, a.amprocnum, a.amproc)
FROM pg_amproc a JOIN pg_opfamily f ON f.oid = a.amprocfamily JOIN member m ON m.classid = 'pg_opfamily'::regclass AND m.objid = f.oid ORDER BY 1;
SELECT format('cast %s to %s by %s %s', castsource::regtype, casttarget::regtype, castfunc::regprocedure, castcontext)
FROM pg_cast c JOIN member m ON m.classid = 'pg_cast'::regclass AND m.objid = c.oid ORDER BY 1;

SELECT format('comment on %s: %s', pg_describe_object(s.classoid, s.objoid, s.objsubid), s.description)
FROM pg_description s LEFT JOIN pg_trigger t ON s.classoid = 'pg_trigger'::regclass AND t.oid = s.objoid
WHERE EXISTS (SELECT FROM member m WHERE m.classid = s.classoid AND m.objid = s.objoid)
	OR t.tgrelid IN (SELECT oid FROM owned) ORDER BY 1;

-- rows that ship, and what stored keys were made by
SELECT format('SELECT ''%s'' || md5(string_agg(x::text, '','' ORDER BY x::text COLLATE "C")) FROM %s x WHERE shipped', o.oid::regclass, o.oid::regclass)
FROM owned o JOIN pg_attribute a ON a.attrelid = o.oid AND a.attname = 'shipped' WHERE o.relkind = 'r' ORDER BY 1 \gexec
TABLE assay.component ORDER BY component;
