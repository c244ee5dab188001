"""Places of work."""

import pytest

from postingkit.documents.document import Link
from postingkit.fields.places import find_places, find_top_places, join_places
from postingkit.fields.places.mapped import on_map
from postingkit.model.known import Known

# text, hint, localities
SEEN = [
    ("1 Quay Parade, Seaham Cove, Northumberland NE68 7RN", "Location", ["Seaham Cove"]),
    ("Tarn Haulage Ltd\nLorry Driver\nBallinacor, Co. Offaly\n", "head", ["Ballinacor"]),
    ("Library Assistant\nTarn College, Leeds\nPart-time", "head", ["Leeds"]),
    ("Library Assistant\nState College, Pennsylvania\nPart-time", "head", ["State College"]),
    ("Library Assistant\nMap Room, Faculty of Arts, Tarn University, UK\nPart-time", "head", [None]),
    ("Night Carer\nQuay House, Totnes, Devon\n", "head", ["Totnes"]),
    ("Wir suchen ab Mai für unsere Werkstatt in Tarnow eine/n Schreiner/in", "", ["Tarnow"]),
    ("Stone Harbor, OR Mill County", "Location", ["Stone Harbor"]),
    ("Harbor, Mill County, New York", "Location", ["Harbor"]),
    ("Theale, Berkshire, England", "Location", ["Theale"]),
    ("The post is based at the Museum of Old Maps, in Stowmill, Suffolk.", "", ["Stowmill"]),
    ("1 Mill Lane, Guildford, Surrey GU1 1AA", "Location", ["Guildford"]),
    ("Norwich, Norfolk", "Location", ["Norwich"]),
    ("Old Trafford, Manchester, England", "Location", ["Manchester"]),
    ("Kent, WA", "Location", ["Kent"]),
    ("Essex, CT", "Location", ["Essex"]),
    ("Thane, Maharashtra 400601", "Location", ["Thane"]),
    ("Cairns, Far North QLD", "Location", ["Cairns"]),
    ("Jeddah, KSA", "Location", ["Jeddah"]),
    ("Surrey, BC", "Location", ["Surrey"]),
    ("Edinburgh, Glasgow, Scotland, UK", "Location", ["Edinburgh", "Glasgow"]),
    ("London, Canary Wharf", "Location", ["London"]),
    ("Map Clerk\nFourways, Johannesburg\nPermanent", "head", ["Johannesburg"]),
    ("Hackney, London, UK", "Location", ["London"]),
    ("Hinjewadi, Pune", "Location", ["Pune"]),
    ("The post is based in the Parish Office, Church Lane, Wisbech, PE13 1XX, or at home.", "", ["Wisbech"]),
    ("You will be based at our Head Office, Mill Road, Kendal LA9 4XX.", "", ["Kendal"]),
    ("We offer a full-time appointment, based in Norwich, England, to keep the maps.", "", ["Norwich"]),
    ("The role is based in our Head Office.", "", []),
    ("Kilrush, Co. Clare, V15 XK52, Ireland", "Location", ["Kilrush"]),
    ("The clerk's primary workplace will be TRN's Seattle, WA office.", "", ["Seattle"]),
    ("This position will be housed in the Tampa, Florida office.", "", ["Tampa"]),
    ("Your place of work will be Graz, Austria.", "", ["Graz"]),
    ("The work will be performed at the Salem, Oregon campus.", "", ["Salem"]),
    ("The role is based in King's Lynn, UK.", "", ["King's Lynn"]),
    ("This position is housed in the Department of Maps, Harbor College.", "", []),
    ("Our workplace is Inclusive, Diverse and Drug Free.", "", []),
    ("All work is performed at Harbor College.", "", []),
    ("We're hiring our first map engineer in Oslo!", "", ["Oslo"]),
    ("Tarn Maps is looking for a binder and clerk in Leeds to mend its charts.", "", ["Leeds"]),
    ("The clerk will join the Maps Program in MAPCO's Denver office.", "", ["Denver"]),
    ("The society seeks a Map Curator for its Washington, D.C. office.", "", ["Washington"]),
    ("Rathaus, Marktplatz 3, 85649 Tarn", "Arbeitsort", ["Tarn"]),
    ("Marburg oder remote", "Arbeitsort", ["Marburg"]),
    ("in unserem Büro in Marburg oder im Home-Office", "Arbeitsort", ["Marburg"]),
    ("Köln und bundesweit remote", "Standort", ["Köln"]),
    ("Lyon ou télétravail", "Lieu", ["Lyon"]),
    ("Madrid o teletrabajo", "Ubicación", ["Madrid"]),
    ("Utrecht of thuiswerken", "Standplaats", ["Utrecht"]),
    ("Stockholm eller remote", "Arbetsort", ["Stockholm"]),
    ("A Coruña", "Ubicación", ["A Coruña"]),
    ("12 bis rue des Halles, 21200 Vaubrun", "Lieu", ["Vaubrun"]),
    ("Rua do Souto, 45, 4990-110 Ponte de Tarn", "Local de trabalho", ["Ponte de Tarn"]),
    ("Laarstraat 18, 7201 CE Tarn", "Werkadres", ["Tarn"]),
    ("Mill Lane 3, 85649 Tarn\nHill Lane 4, 21200 Vaubrun", "Location", ["Tarn", "Vaubrun"]),
    ("Institut des Sols, Clermont-sur-Oise, France", "Where", ["Clermont-sur-Oise"]),
    ("99 Church St., Salem, NY", "Location", ["Salem"]),
    ("Leamington Spa, Warwickshire, United Kingdom", "Location", ["Leamington Spa"]),
    ("Trucker\nBluestem Freight, Salina KS", "head", ["Salina"]),
    ("Officer\nCanberra ACT, Dubbo NSW - flexible", "head", ["Canberra", "Dubbo"]),
    ("Nurse\nReed Clinic, Surgical MD", "head", []),
    ("Kisumu, with travel to Siaya and Homa Bay (40%)", "Duty station", ["Kisumu"]),
    ("12 High Street, Ledwell, Oxfordshire OX7 5XX", "Location", ["Ledwell"]),
    ("Woodland, CA w/ frequent travel; 1 remote day per week", "Location", ["Woodland"]),
    ("Nyeri, with 30% travel to Garissa and Tana River", "Location", ["Nyeri"]),
    ("Location: Reed Civic Centre\nClosing date: 8 November 2026", "", []),
    ("Tarn University, Ottawa, Ontario, Canada seeks applicants for a chair.", "", ["Ottawa"]),
    ("This job is located in the Seattle, WA area.", "", ["Seattle"]),
    ("We need a chart engineer to work in Cambridge, UK.", "", ["Cambridge"]),
    ("We're hiring a chart engineer in Leeds 🧭\n\nJoin us", "", ["Leeds"]),
    ("Queens, NY 11432 (Jamaica)", "Location", ["Queens"]),
    ("Map Clerk\nMarlowe's Maps, 88 Front St, Newburyport MA", "head", ["Newburyport"]),
    ("Map Clerk, Reed Public Library, Newburyport MA\nPosted May 3, 2027", "head", ["Newburyport"]),
    ("Map Clerk\nAda Quill, Jo Fels MA", "head", []),
    ("12 Quay Street, Hull, East Riding HU1 2AB", "Location", ["Hull"]),
    ("Applicants must be authorized to work in London, UK.", "", []),
    ("We look for somebody to work in Data Science, Statistics and Maps.", "", []),
    ("Du kartierst bei uns in den zentral gelegenen Büroräumen in Tarnau.", "", ["Tarnau"]),
    ("SoMa, San Francisco, US", "Location", ["San Francisco"]),
    ("Tarn/Mill Cove Area, OR, OR, 97301", "Location", ["Tarn"]),
    ("Central London, England", "Location", ["London"]),
    ("Guildhall, Tarn", "Location", ["Tarn"]),
    ("Town Hall, Tarn", "Location", ["Tarn"]),
    ("Quay House, Tarn Cove, Cheshire", "Location", ["Tarn Cove"]),
    ("White House, Tennessee", "Location", ["White House"]),
    ("SF Bay Area, Seattle", "Location", ["SF Bay Area", "Seattle"]),
    ("We want a clerk to join us in our office in Tarn Hill.", "", ["Tarn Hill"]),
    ("Able to work from our corporate headquarters in Tarn Cove, Massachusetts", "", ["Tarn Cove"]),
    ("The clerk is an onsite position at our Salem, OR facility.", "", ["Salem"]),
    ("The clerk works at our Paper facility.", "", []),
    ("Interviews will take place in our office in Salem, Oregon.", "", []),
    ("Orange, Dubbo or Tamworth (NSW)", "Location", ["Orange", "Dubbo", "Tamworth"]),
    ("Leeds, Swansea", "Location", ["Leeds", "Swansea"]),
    ("Toronto - Quayside and Millbank", "Location", ["Toronto"]),
    ("London - Leeds and Swansea", "Location", ["London", "Leeds", "Swansea"]),
    ("We have two openings in Salem, OR.", "", ["Salem"]),
    ("Boston, MA, Munich, Germany or Brooklyn, New York", "Location", ["Boston", "Munich", "Brooklyn"]),
    ("Hydrographer\nMill Cove (Nova Scotia)\nEG-04", "head", ["Mill Cove"]),
    ("Sangamon County, IL, IL, 62701", "Location", ["Sangamon County"]),
    ("Founding Designer\n📍 San Francisco / NYC, 3 days a week\nSoon", "head", ["San Francisco", "NYC"]),
    ("Join our crew in Tarn Cove, Massachusetts.", "", ["Tarn Cove"]),
    ("Recepcionista\nSan Telmo (España)", "head", ["San Telmo"]),
    ("Quay Clinic\n\n2 Mill Lane\n\nBellows Cove\n\nAB1 2CD", "Job locations", ["Bellows Cove"]),
    ("Lowfield House\nConvamore Road\nGrimsby\nDN32 9JQ", "Job locations", ["Grimsby"]),
    ("12 High Street\nLeeds\nWest Midlands\nLS1 4AB", "Job locations", ["Leeds"]),
    ("Filialleiter\nGraz\nVollzeit", "head", ["Graz"]),
    ("Map Clerk\nHybrid · London\nFull-time", "head", ["London"]),
    ("Map Clerk\nRemote · Data Science\nFull-time", "head", []),
    ("Tarn Fund, San Francisco / New York", "head", ["San Francisco", "New York"]),
    ("Auxiliar\nZaragoza, Zaragoza (España)", "head", ["Zaragoza"]),
    ("US-NY-New York | US-NJ-Newark", "Job Locations", ["New York", "Newark"]),
    ("United States-New Hampshire-Hooksett", "Primary Location", ["Hooksett"]),
    ("Kartenleser\nFestanstellung, Vollzeit · Hamburg, Bremen", "head", ["Hamburg", "Bremen"]),
    ("The Reed Museum in Tarn Harbor, Connecticut seeks a Registrar", "", ["Tarn Harbor"]),
    ("Join our small team in Bellows Landing, Vermont.", "", ["Bellows Landing"]),
    ("We want a clerk to join our Bristol team.", "", ["Bristol"]),
    ("We want a clerk to join our Paper team.", "", []),
    ("Both labs are co-located at Tarn Science Campus in Oslo, Norway.", "", ["Oslo"]),
    ("Both customers are located at Tarn Science Campus in Oslo, Norway.", "", []),
    ("In unserem Büro in Hamburg wartet ein Tisch.", "", ["Hamburg"]),
    ("This post is located on the campus of The Harbor University in Salem, Oregon.", "", ["Salem"]),
    ("Elmsford, NY", "Location", ["Elmsford"]),
    ("Carlton, Melbourne VIC", "Location", ["Carlton"]),
    ("The Reed Library, Salem, OR, has two openings.", "", ["Salem"]),
    ("Our law library in downtown Tarn, Oklahoma needs a part-time assistant.", "", ["Tarn"]),
    ("The museum is hiring a Map Technician for a year to mount maps in Quay Bay, Maine.", "", ["Quay Bay"]),
    ("The firm is seeking a Map Analyst for its Portland office.", "", ["Portland"]),
    ("Applications for the position of Clerk at the Quay Branch, 410 Mill Road, Tarn, PA 19999.", "", ["Tarn"]),
    ("Send it to the clerk at the Quay Branch, 410 Mill Road, Tarn, PA 19999.", "", []),
    ("12 Quay Street, Melbourne VIC", "Location", ["Melbourne"]),
    ("The Tarn Law Library in Salem, Oregon has an immediate opening for a clerk.", "", ["Salem"]),
    ("The vacancy is part-time at the Harbor Branch, 14 Quay Street, Salem, OR 97301.", "", ["Salem"]),
    ("Map Clerk - 6 months - Leeds", "head", ["Leeds"]),
    ("An Oslo-based role; our Python-based tools", "", ["Oslo"]),
    ("Map Clerk, Tarn Library/Reed Museum, (Salem, OR)", "head", ["Salem"]),
    ("Salem, ORAlder, WATarn, ID", "Locations", ["Salem", "Alder", "Tarn"]),
    ("The post is part-time, located at the following facility: Map House, 72 Polk St, Tarn, IL. Duties", "", ["Tarn"]),
    ("The position is based at the Tarn Museum, 9 Elm Street, Salem, OR 97301.", "", ["Salem"]),
    ("Kraków, Poland", "location", ["Kraków"]),
    ("New York, NY / Boston, MA or remote", "Location", ["New York", "Boston"]),
    ("Remote or Berlin", "Location", ["Berlin"]),
    ("Remote (Canada)\nFull-time", "head", [None]),
    ("From home, and in the village hall, Wensley", "Place of work", ["Wensley"]),
    ("Hybrid - Berlin", "Work location", ["Berlin"]),
    ("Harbor Campus/HSC\nSalem, OR", "Campus", ["Salem"]),
    ("Meridian | Clerk | Salem, OR * Tampa, FL | Full-time", "head", ["Salem", "Tampa"]),
    ("Meridian | Clerk | Hybrid (Leeds, Porto) | Full-time", "head", ["Leeds", "Porto"]),
    ("Meridian | SF Bay Area | Clerk | Full-time", "head", ["SF Bay Area"]),
    ("(Oslo/Bergen)/Leeds", "Locations", ["Oslo", "Bergen", "Leeds"]),
    ("Oslo; Bergen", "Locations", ["Oslo", "Bergen"]),
    ("London, UK (near the old harbor)", "LOCATION", ["London"]),
    ("New York/NY, USA", "Location", ["New York"]),
    ("Newburgh, NY and remote work", "Location", ["Newburgh"]),
    ("Marburg", "Einsatzort", ["Marburg"]),
    ("თბილისი", "სამუშაო ადგილი", ["თბილისი"]),
    ("Addison", "City", ["Addison"]),
    ("This position is located in Champaign, Illinois.", "", ["Champaign"]),
    ("The clerk's position will be located at the main library in Salem, Oregon.", "", ["Salem"]),
    ("The job is based in beautiful Bend, Oregon.", "", ["Bend"]),
    ("This is an on-site role in Lexmoor, VA.", "", ["Lexmoor"]),
    ("The work location will be Lexmoor, Ohio.", "", ["Lexmoor"]),
    ("This position works out of our Lexmoor, OH office.", "", ["Lexmoor"]),
    ("Dienstort ist Wien.", "", ["Wien"]),
    ("The role is based in our Portland office.", "", ["Portland"]),
    ("Collections Manager\nSanta Barbara, CA\nFull time", "head", ["Santa Barbara"]),
    ("Alder Park, Ok.", "Location", ["Alder Park"]),
    ("Salem, Mass.", "Location", ["Salem"]),
    ("College Station, Texas", "Job Location", ["College Station"]),
    ("A clerk, to be based in our San Leandro, California office!", "", ["San Leandro"]),
    ("The position is based in New York City or Washington, D.C. It pays well.", "", ["New York City", "Washington"]),
    ("Work location: Main Campus\nAlder Falls, MI\n\nFull time", "", ["Alder Falls"]),
    ("Wir suchen für unseren Standort in Pohlheim einen Entwickler.", "", ["Pohlheim"]),
    ("Die Stelle ist ab sofort in Falkenried in Vollzeit zu besetzen.", "", ["Falkenried"]),
    ("Der Landkreis sucht für das Bauamt mit Dienstsitz in Hainstetten einen Planer.", "", ["Hainstetten"]),
    ("30–38,5 Stunden/Woche · ab sofort · Dienstort: Falkenried", "", ["Falkenried"]),
    ("Archivkraft (m/w/d) im Großraum Marburg", "", ["Marburg"]),
    ("Remote or Alder, WAMeridian, the leading online atlas of the north, seeks a clerk", "Location", ["Alder"]),
    ("SalemLanguage: SpanishRole", "Location", ["Salem"]),
    ("Open in DC, Boston and New York", "Location", [None, "Boston", "New York"]),
    ("Meridian | Clerk | Boston, Leeds, LA | Full-time", "head", ["Boston", "Leeds", "LA"]),
    ("Meridian | Clerk | Leeds/LA/NYC | Full-time", "head", ["Leeds", "LA", "NYC"]),
    ("The position is based in Washington, D.C. and will travel.", "", ["Washington"]),
    ("You can work in the main office located in Alder or from home.", "", ["Alder"]),
    ("Salem, OR 97301: Reliably commute or planning to relocate before starting work", "", ["Salem"]),
    ("Salem, Québec (harbor sector)", "Work location", ["Salem"]),
    ("The Reed Museum (RM), Salem, Oregon, seeks a clerk.", "", ["Salem"]),
    ("The position is an integral part of the Tarn County Clerk's elections division located in Salem.", "", ["Salem"]),
    ("This is a Salem, OR based position and is not open to remote work.", "", ["Salem"]),
    ("A Salem, Oregon-based role in a community-based position.", "", ["Salem"]),
    ("Main Campus (Salem, OR)", "Location", ["Salem"]),
    ("US-Winston-Salem", "Location", ["Winston-Salem"]),
    ("US-NC-Winston-Salem", "Location", ["Winston-Salem"]),
    ("OR-Salem", "Location", ["Salem"]),
    ("EMEA-Germany-Berlin", "Location", ["Berlin"]),
    ("Tarn | Map Clerk | Full-time (Remote, SF, NYC)", "head", ["SF", "NYC"]),
    ("Børnehaven Mælkevejen\nSkolegade 4\n7790 Hvidbjerg", "Arbejdssted", ["Hvidbjerg"]),
    ("Alice Hospital\nLynn Road\nEly\nCB6 1DN\n\nTarn Clinic\nQuay Road\nTarn\nPE15 8XY", "Locations", ["Ely", "Tarn"]),
    ("Rabenau, Haus B", "Wo?", ["Rabenau"]),
    ("California-San Diego-Main Hospital", "Primary Location", ["San Diego"]),
    ("Place de la Halle, 64390 Tarn-sur-Lys", "Lieu de travail", ["Tarn-sur-Lys"]),
    ("Mairie, 12 rue du Port 17000 La Rochelle", "Lieu de travail", ["La Rochelle"]),
    ("Chennai, 600001 Tamil Nadu", "Location", ["Chennai"]),
]
SILENT = [
    ("Map Clerk, Devon\nTarn Library, Norfolk\n", "head"),
    ("This is a community based position of a team based role.", ""),
    ("We are looking for a teacher with a background in Reading.", ""),
    ("The post is based at the Centre for Research in Mathematics.", ""),
    ("We are hiring a map clerk in Data Science.", ""),
    ("Tarn Public Library – Various Branches", "Location"),
    ("Tarn | Clerk | Remote (US) (HQ in Boston) | Full-time", "head"),
    ("NYC-San Diego-New England", "Location"),
    ("The clerk helps out in the Mayor's Communications office and at Tarn's Creative Cloud headquarters.", ""),
    ("Founding Designer\n📍 Remote\nSoon", "head"),
    ("The College of Tarn in Tarn Harbor, Connecticut seeks a Registrar for its campus.", ""),
    ("Our two maps · Hamburg, Bremen", "head"),
    ("Remote", "Location"),
    ("One position available in Data Science.", ""),
    ("3 Locations", "Location"),
    ("Chair of Map Science, TARN", "Location"),
    ("Boston", "Market"),
    ("The role is located at 5 Mill Lane with other staff.", ""),
    ("The interview location is Lexmoor, Ohio.", ""),
    ("The work location will be Remote. We offer a hybrid position in Data Science.", ""),
    ("Anywhere in the world", "Location"),
    ("Multiple locations", "Location"),
    ("Parkville Branch", "Location"),
    ("Elmsford", ""),
    ("Busse und Bahnen", "Attraktiver Standort und gute Anbindung"),
    ("Send your letter to 12 Mill Road, Elmsford, NY 10523.", ""),
    ("Our company is headquartered in Boston, MA.", ""),
    ("Experience with archives in Paris is a plus.", ""),
    ("Meridian\nWe're a small company that grew up around Salem, IN.", "head"),
    ("Clerk\nThe next retreat for the whole company is in Porto, Portugal.", "head"),
    ("Meridian | Frontend, AI | FTE/PT | Remote", "head"),
    ("Engineering Manager, AI\nBusiness Intern 2018, Brazil", "head"),
    ("The analyst's position, reporting to the Director based in Salem, OR, is remote.", ""),
    ("Archivist\nZip code\nCity (optional)", "head"),
    ("RemoteLanguage: SpanishRole", "Location"),
    ("Some of our company is based in our Leeds office, others at home.", ""),
    ("Map Clerk\nSalem, OR\nToday\nCook\nAlder, WA\nToday\nShelver\nTarn, ID\nToday", "head"),
    ("City Hall 300 Mill Road", "Location"),
    ("Headquarters: Porto, Portugal\nURL: https://meridian.example", "head"),
    ("Meridian | Clerk | Remote | Full-time (US) or contract", "head"),
    (f"Set among green hills{' and lakes' * 18}, it is a short trip to the bay and Northern beaches.", "Location"),
    ("Röntgen, CT, MRT | Vollzeit oder Teilzeit | unbefristet", "head"),
]


@pytest.mark.parametrize(("text", "hint", "towns"), SEEN)
def test_a_place_is_read(text: str, hint: str, towns: list[str]) -> None:
    claims = list(find_places(text, hint=hint))
    assert [claim.value.address_locality for claim in claims] == towns
    for claim in claims:
        assert text[claim.start : claim.end] == claim.quote == claim.value.raw


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_what_is_no_place_of_work_is_none(text: str, hint: str) -> None:
    assert list(find_places(text, hint=hint)) == []


def test_a_town_behind_its_postal_code_is_a_line_of_a_german_head() -> None:
    text = "Kartenleser\n34117 Kassel\nVollzeit"
    [claim] = find_places(text, hint="head", known=Known(language="de"))
    assert (claim.value.address_locality, claim.value.postal_code) == ("Kassel", "34117")
    assert not list(find_places(text, hint="head", known=Known(language="en")))


def test_where_an_employer_sits_is_the_place_when_nothing_else_is_and_nobody_works_from_afar() -> None:
    text = "Clerk\n\nWe are a small crew. Our team is based in Leeds and Tarn, and our boats elsewhere."
    assert [claim.value.address_locality for claim in find_top_places(text)] == ["Leeds"]
    assert not list(find_top_places(f"{text} Work remotely."))
    assert not list(find_top_places("Clerk\n\nOur boats are located in Leeds."))


def test_a_bare_name_leans_on_its_label() -> None:
    assert next(find_places("Elmsford", hint="Location")).needs == ("hint",)


def test_a_street_has_its_quarter() -> None:
    [claim] = find_places("West 59th Street, Salem, OR 97301", hint="Location")
    assert claim.value.street_address == "West 59th Street"


def test_georgia_is_a_country_where_the_posting_is_georgian() -> None:
    claim = next(find_places("Surami, Georgia", hint="Location", known=Known(country="GE")))
    assert claim.value.address_country == "GE"
    assert claim.value.address_region is None


def test_parts_of_a_place_may_stand_under_labels_of_their_own() -> None:
    assert next(find_places("TX", hint="State")).value.address_region == "TX"
    assert next(find_places("India", hint="Country")).value.address_country == "IN"
    street = list(find_places("Gustav-Reed-Ring 11", hint="Einsatzort Straße"))
    [office] = join_places(
        [*street, *find_places("65189 Wiesbaden", hint="Einsatzort PLZ / Ort", known=Known(language="de"))]
    )
    assert (office.value.street_address, office.value.postal_code) == ("Gustav-Reed-Ring 11", "65189")
    assert list(find_places("ja", hint="Einsatzort Straße")) == []


def test_a_bare_town_takes_the_region_of_its_address() -> None:
    text = "Campus: Stillmoor\n\nMail your letter to 3 Mill Road, Stillmoor, Ok 74078"
    [claim] = join_places(find_places("Stillmoor", hint="Campus"), text)
    assert (claim.value.address_region, claim.value.address_country) == ("Ok", "US")
    assert claim.support[-1].quote in text


@pytest.mark.parametrize(
    ("href", "street", "code"),
    [
        ("http://maps.google.com/maps?q=12+Quay+Street+Tarn+ME+USA+04999", "12 Quay Street", "04999"),
        ("https://www.google.com/maps/search/12+Quay%20St.,%0D%0ATarn,+ME+04999?entry=x", "12 Quay St.", "04999"),
        ("https://www.google.com/maps/place/12+Quay+St,+Tarn,+ME+04999/@43.1,-70.2,17z", "12 Quay St", "04999"),
        ("https://www.google.com/maps/search/?api=1&query=Tarn,+ME", None, None),
        ("https://www.google.com/maps/place/Tarn+Archive/@43.1,-70.2,17z", None, None),
        ("https://maps.google.com/?q=43.1,-70.2", None, None),
        ("https://www.google.com/search?q=12+Quay+Street+Tarn+ME+04999", None, None),
    ],
)
def test_the_map_that_a_town_leads_to_has_its_street(href: str, street: str | None, code: str | None) -> None:
    [town] = find_places("Map Clerk\nTarn, ME", hint="head")
    place = on_map(town, [Link("/jobs", "Map Clerk", 0, 9), Link(href, "Tarn, ME", 10, 18)]).value
    assert (place.street_address, place.address_locality, place.postal_code) == (street, "Tarn", code)
    assert on_map(town, [Link(href, "Directions", 30, 40)]) == town


def test_a_quarter_is_no_region() -> None:
    text = "Country: India\nState: Punjab\nRegion: North\nCity: Amritsar"
    [claim] = join_places(find_places(text, hint="Location"), text)
    place = claim.value
    assert (place.address_locality, place.address_region, place.address_country) == ("Amritsar", "Punjab", "IN")


def test_a_land_goes_on_with_the_words_before_it() -> None:
    named = ("South Wales", "Upper Austria", "New England", "Key West Florida")
    [wales, austria, england, florida] = [claim.value for text in named for claim in find_places(text, hint="Location")]
    assert (wales.address_locality, wales.address_region, wales.address_country) == (None, "South Wales", "GB")
    assert (austria.address_region, austria.address_country) == ("Upper Austria", "AT")
    assert (england.address_region, england.address_country) == ("New England", None)
    assert florida.address_locality == "Key West"
    towns = {
        "Linz, Upper Austria": ("Linz", "Upper Austria", "AT"),
        "Theale, Berkshire, South East England": ("Theale", "Berkshire", "GB"),
        "Hampshire, South East England": (None, "Hampshire", "GB"),
        "Bristol, South West England": ("Bristol", "South West England", "GB"),
    }
    for text, place in towns.items():
        [found] = [claim.value for claim in find_places(text, hint="Location")]
        assert (found.address_locality, found.address_region, found.address_country) == place


def test_one_town_by_two_names_is_one_place() -> None:
    [claim] = join_places(find_places("NYC\nNew York, NY", hint="Location"))
    assert claim.value.address_region == "NY"
    assert len(list(join_places(find_places("NYC; New York City", hint="Location")))) == 1
    assert len(list(join_places(find_places("SF; San Francisco, CA", hint="Location")))) == 1


def test_a_street_takes_the_region_that_stands_alone_beside_it() -> None:
    claims = find_places("WA 98057-2906\nMap House, 919 Mill Way, Alder", hint="Location")
    [claim] = join_places(claims)
    place = claim.value
    assert (place.address_locality, place.address_region, place.postal_code) == ("Alder", "WA", "98057-2906")
    assert claim.support[-1].quote == "WA 98057-2906"


def test_where_letters_go_is_no_place_of_work() -> None:
    text = "On-call clerks\n\nReply with a resume to:\nMap Library\nSalem, OR 97301"
    assert list(find_top_places(text)) == []
    assert len(list(find_top_places("On-call clerks\nSalem, OR 97301\n\nReply with a resume"))) == 1


def test_a_code_alone_is_in_the_town_of_its_first_digits() -> None:
    text = "WA 98057-2906\nMap House, 919 Mill Way, Alder, WA 98057"
    [claim] = join_places(find_places(text, hint="Location"))
    assert (claim.value.address_locality, claim.value.postal_code) == ("Alder", "98057")


FOREIGN = [
    ("Campinas - SP", "head", "pt", ("Campinas", "SP")),
    ("Almuñar (Granada)", "Ubicación", "es", ("Almuñar", "Granada")),
    ("г. Верхнереченск, ул. Заводская, 1", "Место работы", "ru", ("Верхнереченск", None)),
    ("神奈川県横須賀市港町2-8-1（本社）", "勤務地", "ja", ("横須賀市", "神奈川県")),
    ("みどり野市立図書館（みどり野市若葉町1-5）", "勤務場所", "ja", ("みどり野市", None)),
    ("Kucharz\nPrzemysłowa 4, Tarnogród", "head", "pl", ("Tarnogród", None)),
    ("Norbury, Shropshire", "Location", "en", ("Norbury", "Shropshire")),
    ("Łukówek (woj. mazowieckie)", "Miejsce pracy", "pl", ("Łukówek", "mazowieckie")),
    ("Pirenópolis/GO", "Location", "pt", ("Pirenópolis", "GO")),
    ("Alameda Norte, n. 57, Torre Sol, sala 8\nSalvador, BA", "Location", "pt", ("Salvador", "BA")),
    ("Porto Alegre, RS", "Location", "pt", ("Porto Alegre", "RS")),
    ("Híbrido/ Recife", "Local de trabalho", "pt", ("Recife", None)),
    ("[Belo Horizonte - MG] Desenvolvedor Java", "head", "pt", ("Belo Horizonte", "MG")),
    ("[Lyon] Développeur web", "head", "fr", ("Lyon", None)),
    ("Cais Novo (Zona Sul - São Paulo/SP).", "Location", "pt", ("São Paulo", "SP")),
    ("Poste basé à Lyon 3e, télétravail possible", "", "fr", ("Lyon", None)),
    ("C.D.I. basé à Roubaix (59)", "", "fr", ("Roubaix", None)),
    ("El puesto está ubicado en Sevilla.", "", "es", ("Sevilla", None)),
    ("Brno - Horní Kartov", "head", "cs", ("Brno", None)),
    ("Modena (MO)", "Sede", "it", ("Modena", "MO")),
    ("г. Тарнов, ул. Заводская, 3", "head", "ru", ("Тарнов", None)),
    ("神奈川県横浜市", "head", "ja", ("横浜市", "神奈川県")),
    ("Für unsere Filiale in Tarn suchen wir einen Koch.", "", "de", ("Tarn", None)),
]


NOWHERE = [
    ("Notre société est basée à Lyon.", "fr"),
    ("Poste basé à la Direction des cartes", "fr"),
    ("Kartograf (m/w/d)\nUnbefristet\nFamiliäres Umfeld\nVollzeit", "de"),
]


@pytest.mark.parametrize(("text", "language"), NOWHERE)
def test_no_place_of_work_abroad(text: str, language: str) -> None:
    known = Known(language=language)
    assert not [*find_places(text, known=known), *find_top_places(text, known=known)]


@pytest.mark.parametrize(("text", "hint", "language", "place"), FOREIGN)
def test_places_as_people_there_write_them(text: str, hint: str, language: str, place: tuple[str, str | None]) -> None:
    [claim] = find_places(text, hint=hint, known=Known(language=language))
    assert (claim.value.address_locality, claim.value.address_region) == place


def test_a_town_that_employs_and_tells_about_itself_is_where_the_work_is_done() -> None:
    known = Known(organization="City of Tarn Estates")
    told = "The City of Tarn Estates is a 4.75 square mile city on the coast. The City of Reed is its neighbor."
    assert [claim.quote for claim in find_top_places(told, known=known)] == ["Tarn Estates"]
    assert not list(find_top_places("The City of Tarn Estates seeks a clerk.", known=known))
    assert not list(find_top_places(told, known=Known(organization="Reed Museum")))


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Perth WA", "AU"),
        ("Map Clerk\nTarn Works, Perth WA", "AU"),
        ("Map Clerk\nTarn College, Alberta\n", "CA"),
        ("Perth, WA 6000", "AU"),
        ("Kent, WA 98030", "US"),
        ("Darwin, NT", "AU"),
        ("Inuvik, NT", "CA"),
    ],
)
def test_a_code_of_two_countries_means_that_of_its_town(text: str, country: str) -> None:
    hint = "head" if "\n" in text else "Location"
    assert [claim.value.address_country for claim in find_places(text, hint=hint)] == [country]
