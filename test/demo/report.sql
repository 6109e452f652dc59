-- The report: one HTML file, with nothing from elsewhere.
\set ON_ERROR_STOP on
SELECT $$<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>assay: $$ || demo.html(:'name') || $$</title>
<style>
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #fff; --card: #f6f8fa; --line: #d1d9e0; --bar: #0969da; --bad: #cf222e; --mark: #ffe58f; --mark-ink: #1b1f24; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --card: #161b22; --line: #3d444d; --bar: #4493f8; --bad: #ff7b72; --mark: #6e4b00; --mark-ink: #fff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; } p { margin: .3rem 0; }
.soft { color: var(--soft); } .wide { overflow-x: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .6rem; margin: 1rem 0; }
.figures div, .card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; }
.figures b { display: block; font-size: 1.4rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; } .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: block; height: .8rem; margin-top: .35rem; background: var(--bar); border-radius: 2px; min-width: 1px; }
.card { margin: .7rem 0; } .card h3 { margin: 0 0 .3rem; font-size: 1rem; } .risk { color: var(--bad); }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: .4rem 0; padding: 0; list-style: none; } li { display: grid; grid-template-columns: 3.6rem 1fr; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; padding: 0 1px; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .3rem; } }
</style>
</head>
<body>
<h1>Counterfeit risk in $$ || demo.html(:'name') || $$</h1>
<p class="soft">Screened by assay on $$ || to_char(now(), 'YYYY-MM-DD') || $$; risks are judgements by rules, not proof.</p>$$;

SELECT format('<div class="figures"><div><b>%s</b>shipments screened</div><div><b>%s</b>with a risk of 0.5 or more</div><div><b>%s</b>findings</div><div><b>%s</b>rows set aside</div></div>',
	to_char(count(*) FILTER (WHERE screened), 'FM999,999,999,990'), to_char(count(*) FILTER (WHERE screened AND risk >= 0.5::real), 'FM999,999,999,990'),
	(SELECT to_char(count(*), 'FM999,999,999,990') FROM demo.finding),
	to_char(:'set_aside'::bigint + count(*) FILTER (WHERE NOT screened), 'FM999,999,999,990'))
FROM demo.risk;

SELECT '<h2>Shipments by risk</h2><p class="soft">The length of a bar is the root of the number, so that few are seen beside many.</p><div class="wide"><table><tr><th>risk</th><th class="n">shipments</th><th style="width:65%"></th></tr>';
SELECT format('<tr><td style="white-space:nowrap">%s–%s</td><td class="n">%s</td><td><span class="bar" style="width:%s%%"></span></td></tr>',
	to_char(b / 10.0, 'FM0.0'), to_char((b + 1) / 10.0, 'FM0.0'), to_char(count(r.row_no), 'FM999,999,999,990'),
	round(100 * sqrt(count(r.row_no)) / greatest(max(sqrt(count(r.row_no))) OVER (), 1)))
FROM generate_series(9, 0, -1) b
LEFT JOIN demo.risk r ON r.screened AND least(floor(r.risk::numeric * 10), 9) = b
GROUP BY b ORDER BY b DESC;
SELECT '</table></div>';

SELECT '<h2>What was found, by rule</h2><div class="wide"><table><tr><th>rule</th><th class="n">findings</th><th class="n">shipments</th><th class="n">weight</th><th>what it reports</th></tr>';
SELECT format('<tr><td>%s</td><td class="n">%s</td><td class="n">%s</td><td class="n">%s</td><td>%s</td></tr>', demo.html(f.rule),
	to_char(count(*), 'FM999,999,999,990'), to_char(count(DISTINCT f.row_no), 'FM999,999,999,990'), to_char(max(f.weight), 'FM990.00'), demo.html(r.description))
FROM demo.finding f LEFT JOIN assay.rule r USING (rule) GROUP BY f.rule, r.description ORDER BY count(*) DESC, f.rule;
SELECT '</table></div>';

SELECT '<h2>Brands</h2><div class="wide"><table><tr><th>brand</th><th class="n">shipments</th><th class="n">disguised</th><th class="n">misspelt</th><th class="n">not authorised</th><th class="n">authorised</th></tr>';
SELECT format('<tr><td>%s</td><td class="n">%s</td><td class="n">%s</td><td class="n">%s</td><td class="n">%s</td><td class="n">%s</td></tr>', demo.html(evidence ->> 'brand'), count(DISTINCT row_no),
	count(DISTINCT row_no) FILTER (WHERE rule = 'brand_disguised'), count(DISTINCT row_no) FILTER (WHERE rule = 'brand_misspelt'),
	count(DISTINCT row_no) FILTER (WHERE rule = 'brand_unauthorised'), count(DISTINCT row_no) FILTER (WHERE rule = 'brand_authorised'))
FROM demo.finding WHERE evidence ->> 'brand' IS NOT NULL
GROUP BY evidence ->> 'brand' ORDER BY count(DISTINCT row_no) FILTER (WHERE weight > 0) DESC, evidence ->> 'brand' LIMIT 25;
SELECT '</table></div>';

SELECT '<h2>The twenty riskiest</h2><p class="soft">With the evidence marked in the original text, and what each finding adds to the risk.</p>';
SELECT format('<div class="card"><h3>%s. <span class="risk">risk %s</span> · line %s%s%s</h3><dl>%s</dl><ul>%s</ul>%s</div>', t.place, to_char(t.risk, 'FM0.00'), t.line,
	' · ' || demo.html(demo.plain(t.item_id, 40)), ' · ' || to_char(t.value, 'FM999999999990.00') || ' ' || coalesce(demo.html(demo.plain(t.currency, 3)), ''),
	(SELECT string_agg(format('<dt>%s</dt><dd>%s</dd>', f.field, demo.marked(f.original, f.spans, '<mark>', '</mark>', true)), '' ORDER BY f.nr) FROM demo.top_field f WHERE f.place = t.place),
	(SELECT string_agg(format('<li><span class="n">%s&nbsp;</span><span>%s</span></li>', to_char(f.adds, 'SFM0.00'), demo.html(f.sentence)), '' ORDER BY f.nr) FROM demo.top_finding f WHERE f.place = t.place),
	'<p><b>Next:</b> ' || demo.html(demo.plain(t.next_step, 300)) || '</p>')
FROM demo.top t ORDER BY t.place;
SELECT '<p>None.</p>' WHERE NOT EXISTS (SELECT FROM demo.top);

SELECT '<h2>What was set aside</h2>';
SELECT format('<p>%s of %s rows could not be read; they are in the file of rejected rows.</p>', :'set_aside', :'loaded'::bigint + :'set_aside'::bigint);
SELECT '<ul>' || string_agg('<li style="display:block">' || demo.html(demo.plain(r, 200)) || '</li>', '' ORDER BY i) || '</ul>'
FROM string_to_table(:'reasons', E'\n') WITH ORDINALITY t (r, i) WHERE r <> '';
SELECT format('<p>%s rows could not be screened.</p>', count(*)) FROM demo.not_screened HAVING count(*) > 0;
SELECT '</body></html>';
