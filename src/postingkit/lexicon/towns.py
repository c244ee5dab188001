"""Towns that headlines name without their land, beside those that time zones are named after."""

from __future__ import annotations

import re

from postingkit.lexicon.places import is_city

__all__ = ["KNOWN_TOWN", "SHORT_TOWNS", "is_known_town", "towns_behind"]

SHORT_TOWNS = frozenset({"NYC", "SF", "San Francisco", "Bay Area", "SF Bay Area", "LA"})
_TOWNS = (
    "Atlanta|Austin|Baltimore|Boston|Brooklyn|Buffalo|Cambridge|Charlotte|Cincinnati|Cleveland|Columbus|Dallas"
    "|Houston|Jersey City|Kansas City|Manhattan|Menlo Park|Miami|Milwaukee|Minneapolis|Mountain View|Nashville"
    "|New York City|Oakland|Orlando|Palo Alto|Philadelphia|Pittsburgh|Portland|Raleigh|Redwood City|Sacramento"
    "|Salt Lake City|San Antonio|San Diego|San Francisco Bay Area|San Jose|San Mateo|Santa Barbara|Santa Clara"
    "|Santa Monica|Seattle|Somerville|Sunnyvale|Tampa|Washington DC|Calgary|Montreal|Ottawa|Waterloo|Aberdeen|Bath"
    "|Birmingham|Brighton|Bristol|Cardiff|Edinburgh|Glasgow|Leeds|Liverpool|Manchester|Newcastle|Nottingham|Oxford"
    "|Sheffield|York|Swansea|Darlington|Salford|Coventry|Exeter|Leicester|Norwich|Plymouth|Portsmouth|Southampton"
    "|Sunderland|Telford|Wolverhampton|Dundee|Inverness|Wrexham|Croydon|Cork|Galway"
    "|Antwerp|Ghent|Leuven|Eindhoven|Leiden|Rotterdam|The Hague|Utrecht|Aachen|Bonn"
    "|Bremen|Cologne|Dortmund|Dresden|Düsseldorf|Frankfurt|Freiburg|Hamburg|Hannover|Heidelberg|Karlsruhe|Köln"
    "|Augsburg|Bamberg|Bayreuth|Bielefeld|Bochum|Braunschweig|Chemnitz|Cottbus|Darmstadt|Duisburg|Erfurt|Erlangen"
    "|Flensburg|Fulda|Gelsenkirchen|Gießen|Göttingen|Heilbronn|Ingolstadt|Jena|Kassel|Kiel|Koblenz|Konstanz|Krefeld"
    "|Leverkusen|Lübeck|Magdeburg|Mainz|Marburg|Mönchengladbach|Münster|Offenbach|Oldenburg|Osnabrück|Paderborn|Passau"
    "|Pforzheim|Potsdam|Regensburg|Reutlingen|Rostock|Saarbrücken|Schwerin|Trier|Tübingen|Ulm|Weimar|Wiesbaden"
    "|Wolfsburg|Wuppertal|Würzburg|Zwickau|Luzern|Winterthur|St. Gallen|Innsbruck|Klagenfurt|Villach|St. Pölten"
    "|Leipzig|Mannheim|Munich|München|Nuremberg|Stuttgart|Basel|Bern|Geneva|Lausanne|Graz|Linz|Salzburg|Bordeaux"
    "|Grenoble|Lille|Lyon|Marseille|Nantes|Nice|Toulouse|Barcelona|Bilbao|Malaga|Málaga|Seville|Valencia|Porto"
    "|Bologna|Florence|Milan|Milano|Naples|Turin|Aarhus|Gothenburg|Malmö|Bergen|Trondheim|Espoo|Tampere|Brno"
    "|Gdansk|Gdańsk|Krakow|Kraków|Poznan|Poznań|Wroclaw|Wrocław|Cluj|Tartu|Haifa|Tel Aviv|Bangalore|Bengaluru"
    "|Chennai|Delhi|Gurgaon|Gurugram|Hyderabad|Mumbai|Noida|Pune|Beijing|Guangzhou|Shenzhen|Kyoto|Osaka|Cape Town"
)
KNOWN_TOWN = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted([*SHORT_TOWNS, *_TOWNS.split('|')], key=len, reverse=True))})(?![\w-])"
)
# "Data Engineer - Leeds", "Map Clerk - 6 months - Brisbane CBD", "Trainees - Cork / Waterford"
_TOWN = r"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,2}?"
_BEHIND = re.compile(rf"\s[-–—]\s({_TOWN})(?: ?/ ?({_TOWN}))?(?: CBD)?$")


def towns_behind(line: str, a: int = 0, b: int | None = None) -> tuple[int, list[tuple[int, int]]]:
    """Return where ``line[a:b]`` ends before its last dash and the spans of the towns behind it; no spans for none.

    >>> line = "Trainees - Cork / Waterford"
    >>> at, spans = towns_behind(line)
    >>> line[:at], [line[x:y] for x, y in spans], towns_behind("Clerk - Data Science")[1]
    ('Trainees', ['Cork', 'Waterford'], [])
    """
    piece = _BEHIND.search(line, a, len(line) if b is None else b)
    spans = [piece.span(n) for n in (1, 2) if piece[n]] if piece else []
    if piece is None or not any(is_known_town(line[x:y]) for x, y in spans):
        return a, []
    return piece.start(), spans


def is_known_town(words: str) -> bool:
    """Whether these words alone are a town to any reader.

    >>> is_known_town("Leeds"), is_known_town("London"), is_known_town("NYC"), is_known_town("Python")
    (True, True, True, False)
    """
    return is_city(words) or KNOWN_TOWN.fullmatch(words) is not None
