/**
 * Ten lines for each of the programs that people of the field use, to be run in the folder of the unpacked ZIP. They read only
 * columns that are a promise. `npx tsx scripts/recipes.ts <folder>` runs all whose program is installed.
 */
export interface Recipe {
	program: string;
	/** The file that they would stand in. */
	file: string;
	code: string;
}

export const RECIPES: readonly Recipe[] = [
	{
		program: 'R',
		file: 'sco.R',
		code: `memberships <- read.csv("memberships.csv")
states <- read.csv("states.csv", colClasses = c(iso_numeric = "character"))
years <- read.csv("state-years.csv")
members <- aggregate(iso3 ~ year, subset(years, status == "member"), length)
print(tail(members, 3))
observers <- subset(memberships, status == "observer" & end != "")
# A date may be known to the year or month only: beside it stand the first and the last day that it can mean.
observers$days <- as.integer(as.Date(observers$end_earliest) - as.Date(observers$start_latest))
print(merge(observers, states[c("iso3", "name_en")])[c("name_en", "start", "end", "days")])`
	},
	{
		program: 'Python (pandas)',
		file: 'sco.py',
		code: `import pandas as pd

states = pd.read_csv("states.csv", dtype={"iso_numeric": str})
years = pd.read_csv("state-years.csv")
members = years[years["status"] == "member"].groupby("year")["iso3"].count()
print(members.tail(3))
documents = pd.read_csv("documents.csv")
# A list is one text: its parts are joined by a semicolon and a space.
signed = documents.assign(iso3=documents["signatories"].str.split("; ")).explode("iso3")
print(signed.merge(states, on="iso3")["name_en"].value_counts().head(5))`
	},
	{
		program: 'DuckDB',
		file: 'sco.sql',
		code: `SELECT year, count(*) AS members
FROM 'state-years.csv'
WHERE status = 'member'
GROUP BY year ORDER BY year DESC LIMIT 3;
-- A list is one text: its parts are joined by a semicolon and a space.
WITH signed AS (
  SELECT unnest(string_split(signatories, '; ')) AS iso3 FROM 'documents.csv'
)
SELECT name_en, count(*) AS documents FROM signed JOIN 'states.csv' USING (iso3)
GROUP BY name_en ORDER BY documents DESC, name_en LIMIT 5;`
	},
	{
		program: 'QGIS (Python)',
		file: 'sco-qgis.py',
		code: `from qgis.core import QgsProject, QgsVectorLayer

file = "sco-atlas.gpkg"  # in the folder where the ZIP is unpacked
for name in ["states", "dispute_areas", "dispute_lines", "documents", "meetings"]:
    layer = QgsVectorLayer(f"{file}|layername={name}", name, "ogr")
    QgsProject.instance().addMapLayer(layer)
    print(layer.name(), layer.featureCount(), layer.crs().authid())
# The disputes of one year are a file of their own.
for kind in ["Point", "LineString", "Polygon"]:
    layer = QgsVectorLayer(f"disputes/2020.geojson|geometrytype={kind}", kind, "ogr")
    print(layer.name(), layer.featureCount(), layer.crs().authid())`
	}
];
