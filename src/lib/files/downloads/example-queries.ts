/** Questions to the database, as `/data/` shows them. */
export const EXAMPLE_QUERIES: { question: string; sql: string }[] = [
	{
		question: 'Who was a member at the end of 2017?',
		sql: 'SELECT iso3, name FROM members_by_year WHERE year = 2017;'
	},
	{
		question: 'Which documents of the subject did a state sign, and where?',
		sql: `SELECT d.date, d.title_en, p.name_en
FROM documents d
JOIN documents_signatories s USING (id)
LEFT JOIN places p ON p.id = d.place
WHERE s.value = 'KGZ' AND NOT d.context
ORDER BY d.date;`
	},
	{
		question: 'What of the record has nobody checked yet?',
		sql: `SELECT kind, count(*) AS facts, sum(trust = 'unverified') AS unverified
FROM facts
GROUP BY kind
ORDER BY unverified DESC, kind;`
	}
];
