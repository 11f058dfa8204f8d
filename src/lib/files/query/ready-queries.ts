/**
 * Questions that people of the field ask, as queries of the database. Titles and sentences stand in the messages; a test
 * holds each result against what the domain computes. No statement needs more than SQLite 3.35, which old machines have.
 */

/** Pairs of states by dispute, from the list in one cell: codes of three letters, so each pair has seven. */
const PAIRS = `split (id, pair, rest) AS (
  SELECT id, '', dyads || '; ' FROM dispute_summaries
  UNION ALL
  SELECT id, substr(rest, 1, 7), substr(rest, 10) FROM split WHERE rest <> ''
),
pairs AS (
  SELECT id, pair, substr(pair, 1, 3) AS a, substr(pair, 5, 3) AS b FROM split WHERE pair <> ''
)`;

/** The states that count as inside: members, before 2001 those of the Shanghai Five. */
const INSIDE = `inside AS (
  SELECT year, iso3 FROM state_years WHERE status IN ('member', 'shanghai-five')
)`;

/** True of a phase `d` with at least one day of the year in it, even if dates are known to the year or month only. */
const inYear = (year: string) => `CAST(substr(d.start, 1, 4) AS INTEGER) <= ${year}
  AND (d."end" IS NULL OR substr(d."end" || '-01-01', 1, 10) > ${year} || '-01-01')`;

export const READY_QUERIES = {
	'members-by-year': `SELECT year, count(*) AS members, group_concat(iso3, '; ') AS states
FROM members_by_year
GROUP BY year
ORDER BY year`,

	'observer-to-member': `SELECT m.iso3, s.name_en AS state, o.start AS observer, m.start AS member,
  CAST(julianday(m.start) - julianday(o.start) AS INTEGER) AS days,
  round((julianday(m.start) - julianday(o.start)) / 365.25, 1) AS years
FROM memberships m
JOIN memberships o ON o.iso3 = m.iso3 AND o.status = 'observer' AND o."end" = m.start
JOIN states s ON s.iso3 = m.iso3
WHERE m.status = 'member' AND length(o.start) = 10
ORDER BY m.start, m.iso3`,

	'procedure-to-member': `SELECT d.iso3, s.name_en AS state, d.opened, d.memorandum, d.start AS member,
  CAST(julianday(d.start) - julianday(d.opened) AS INTEGER) AS days
FROM membership_details d
JOIN memberships m ON m.iso3 = d.iso3 AND m.start = d.start AND m.status = 'member'
JOIN states s ON s.iso3 = d.iso3
WHERE length(d.opened) = 10
ORDER BY d.start, d.iso3`,

	'armed-pairs': `WITH RECURSIVE ${PAIRS}
SELECT x.year, p.a, p.b, group_concat(DISTINCT p.id) AS disputes
FROM pairs p
JOIN members_by_year x ON x.iso3 = p.a
JOIN members_by_year y ON y.iso3 = p.b AND y.year = x.year
JOIN disputes d ON d.id = p.id AND d.phase = 'armed'
WHERE ${inYear('x.year')}
GROUP BY x.year, p.a, p.b
ORDER BY x.year, p.a, p.b`,

	'pairs-by-year': `WITH RECURSIVE ${PAIRS},
${INSIDE},
disputed AS (
  SELECT x.year, p.pair, max(d.phase = 'armed') AS armed
  FROM pairs p
  JOIN inside x ON x.iso3 = p.a
  JOIN inside y ON y.iso3 = p.b AND y.year = x.year
  JOIN disputes d ON d.id = p.id AND d.phase IN ('active', 'armed')
  WHERE ${inYear('x.year')}
  GROUP BY x.year, p.pair
)
SELECT i.year, count(*) AS states, count(*) * (count(*) - 1) / 2 AS pairs,
  (SELECT count(*) FROM disputed WHERE year = i.year) AS in_dispute,
  (SELECT coalesce(sum(armed), 0) FROM disputed WHERE year = i.year) AS armed
FROM inside i
GROUP BY i.year
ORDER BY i.year`,

	'disputes-by-year': `WITH RECURSIVE ${PAIRS},
${INSIDE},
days AS (
  SELECT DISTINCT year, min(year || '-12-31', (SELECT value FROM about WHERE key = 'reviewed')) AS day
  FROM state_years
),
of_year AS (
  SELECT DISTINCT t.year, d.id, d.phase
  FROM days t
  JOIN disputes d ON substr(d.start || '-01-01', 1, 10) <= t.day
    AND (d."end" IS NULL OR substr(d."end" || '-01-01', 1, 10) > t.day)
  JOIN pairs p ON p.id = d.id
  JOIN inside x ON x.iso3 = p.a AND x.year = t.year
  JOIN inside y ON y.iso3 = p.b AND y.year = t.year
)
SELECT year, sum(phase = 'latent') AS latent, sum(phase = 'active') AS active,
  sum(phase = 'armed') AS armed, sum(phase = 'settled') AS settled
FROM of_year
GROUP BY year
ORDER BY year`,

	'documents-by-place': `SELECT substr(d.date, 1, 4) AS year, d.place, p.name_en AS city, p.iso3 AS state,
  count(*) AS documents
FROM documents d
JOIN places p ON p.id = d.place
WHERE d.date >= '1996'
GROUP BY year, d.place
ORDER BY year, d.place`,

	'signature-to-ratification': `SELECT r.document, d.title_en AS title, r.iso3, s.date AS signed, r.date AS ratified,
  CAST(julianday(r.date) - julianday(s.date) AS INTEGER) AS days
FROM acts r
JOIN documents d ON d.id = r.document
JOIN (
  SELECT document, min(date) AS date FROM acts WHERE act = 'signed' AND length(date) = 10 GROUP BY document
) s ON s.document = r.document
WHERE r.act = 'ratified' AND length(r.date) = 10
ORDER BY days DESC, r.document, r.iso3`,

	'exercises-by-year': `SELECT substr(e.start, 1, 4) AS year, count(DISTINCT e.id) AS exercises,
  count(DISTINCT CASE WHEN e.bilateral THEN e.id END) AS bilateral,
  count(DISTINCT p.value) AS states
FROM exercises e
LEFT JOIN exercises_participants p ON p.id = e.id
GROUP BY year
ORDER BY year`,

	'chairs-by-state': `SELECT c.iso3, s.name_en AS state, count(*) AS times, group_concat(c.year, ', ') AS years
FROM chairs c
JOIN states s ON s.iso3 = c.iso3
GROUP BY c.iso3
ORDER BY times DESC, c.iso3`,

	'summits-by-city': `SELECT m.place, p.name_en AS city, p.iso3 AS state, count(*) AS summits,
  min(substr(m.start, 1, 4)) AS first, max(substr(m.start, 1, 4)) AS last
FROM summits m
JOIN places p ON p.id = m.place
GROUP BY m.place
ORDER BY summits DESC, m.place`,

	'unverified-by-kind': `SELECT kind, count(*) AS facts, sum(trust = 'unverified') AS unverified,
  sum(trust = 'disputed') AS disputed
FROM facts
GROUP BY kind
ORDER BY unverified DESC, kind`
} as const satisfies Record<string, string>;

/** As in addresses: `?q=armed-pairs`. */
export type ReadyQuery = keyof typeof READY_QUERIES;
