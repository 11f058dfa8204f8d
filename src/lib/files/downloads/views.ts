/** A question of the field, answered by a view of the database. */
interface View {
	name: string;
	title: string;
	/** What one row is. */
	description: string;
	sql: string;
}

const byStatus = (name: string, status: string, title: string): View => ({
	name,
	title,
	description: `One row a state with this status at the end of a year.`,
	sql: `SELECT y."year", y."iso3", s."name_en" AS "name" FROM "state_years" y JOIN "states" s USING ("iso3")
WHERE y."status" = '${status}' ORDER BY y."year", y."iso3"`
});

export const VIEWS: View[] = [
	byStatus('members_by_year', 'member', 'Members by year'),
	byStatus('observers_by_year', 'observer', 'Observers by year'),
	{
		name: 'statuses_by_year',
		title: 'Statuses by year',
		description: 'One row a year and status that occurs in it: how many states.',
		sql: `SELECT "year", "status", count(*) AS "states" FROM "state_years" WHERE "status" IS NOT NULL
GROUP BY "year", "status" ORDER BY "year", "status"`
	},
	{
		name: 'status_changes',
		title: 'Changes from one status to the next',
		description:
			'One row an interval of status that follows another of the same state: from what, to what, and how many days the ' +
			'first lasted, at least and at most, where dates are known to the month or year only.',
		sql: `SELECT a."iso3", a."status" AS "from_status", b."status" AS "to_status", a."start" AS "from_start", b."start" AS "to_start",
  CAST(julianday(b."start_earliest") - julianday(a."start_latest") AS INTEGER) AS "days_at_least",
  CAST(julianday(b."start_latest") - julianday(a."start_earliest") AS INTEGER) AS "days_at_most"
FROM "memberships" a JOIN "memberships" b ON b."iso3" = a."iso3" AND b."start" = a."end" ORDER BY b."start_earliest", a."iso3"`
	},
	{
		name: 'ratifications',
		title: 'From signature to ratification',
		description:
			'One row a ratification, with the date of the document and how many days lie between, at least and at most.',
		sql: `SELECT r."document", r."iso3", d."date" AS "signed", r."date" AS "ratified",
  CAST(julianday(r."date_earliest") - julianday(d."date_latest") AS INTEGER) AS "days_at_least",
  CAST(julianday(r."date_latest") - julianday(d."date_earliest") AS INTEGER) AS "days_at_most"
FROM "acts" r JOIN "documents" d ON d."id" = r."document" WHERE r."act" = 'ratified' ORDER BY r."document", r."iso3"`
	},
	{
		name: 'documents_by_place_year',
		title: 'Documents by place and year',
		description: 'One row a place and year: documents dated there, and how many of them are context.',
		sql: `SELECT d."place", CAST(substr(d."date", 1, 4) AS INTEGER) AS "year", count(*) AS "documents", sum(d."context") AS "context"
FROM "documents" d WHERE d."place" IS NOT NULL AND d."date" IS NOT NULL GROUP BY 1, 2 ORDER BY 2, 1`
	}
];
