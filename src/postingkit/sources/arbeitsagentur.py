"""Arbeitsagentur: job ads of Germany's employment agency, as the calls of its Jobsuche give them.

History
    2021-06  ``stellenangebote[]`` of ``pc/v4/jobs``: ``titel``, ``arbeitgeber``, ``arbeitsort``, ``refnr``.
    2026-11  ``ergebnisliste[]`` of ``pc/v6/jobs``; ``pc/v4/jobdetails/{refnr in Base64}`` gives the same record with
             its text.

Notes
    Working time is a flag a kind ("arbeitszeitTeilzeitAbend"). Pay is in euro, ``verguetungsangabe`` its unit
    ("JAHRESGEHALT"). The text is Markdown.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, flag, pay, place, platform

_PART = (
    "arbeitszeitTeilzeitVormittag arbeitszeitTeilzeitNachmittag arbeitszeitTeilzeitAbend arbeitszeitTeilzeitFlexibel"
    " istGeringfuegigeBeschaeftigung"
)
_pay = pay("gehaltsspanneVon", "gehaltsspanneBis", "", "verguetungsangabe", "festgehalt", in_="EUR")

SOURCE = platform(
    "arbeitsagentur",
    shapes=(
        Shape("ergebnisliste/*", "stellenangebotsTitel referenznummer"),
        Shape("", "stellenangebotsTitel referenznummer"),
        Shape("*", "stellenangebotsTitel referenznummer"),
        Shape("stellenangebote/*", "refnr arbeitsort"),
    ),
    fields=(
        Field("title", "stellenangebotsTitel titel hauptberuf beruf"),
        Field("hiring_organization/name", "firma arbeitgeber"),
        Field("identifier", "referenznummer refnr"),
        Field(
            "job_location",
            "stellenlokationen/*/adresse arbeitsort",
            place("ort", "region", "land", "strasse+hausnummer", "plz"),
        ),
        Field("employment_type", "arbeitszeitVollzeit", flag("FULL_TIME")),
        Field("employment_type", _PART, flag("PART_TIME"), beside=True),
        Field("employment_type", "vertragsdauer stellenangebotsart", beside=True),
        Field("compensation", "", _pay),
        Field("date_posted", "datumErsteVeroeffentlichung aktuelleVeroeffentlichungsdatum"),
        Field("valid_through", "veroeffentlichungszeitraum/bis"),
        Field("application_deadline", "bewerbungsschluss"),
        Field("job_start_date", "eintrittszeitraum/von eintrittsdatum"),
        Field("application/methods", "externeURL externeUrl"),
    ),
    body=(Part("stellenangebotsBeschreibung"), Part("arbeitgeberdarstellung", "Über uns")),
    id="referenznummer refnr",
    terms=Terms(wants="the key that the careers site sends itself", seen="2026-11-28"),
    left=(
        ("homeofficemoeglich, homeofficetyp, homeofficeprozent", "whether one may, not whether one does"),
        ("alleBerufe, weitereBerufe, alternativBeruf1, alternativBeruf2, branche", "classes of the office"),
        ("befristetBis, befristungInMonaten", "how long it lasts: the record has no field for it"),
        ("arbeitszeitSchichtNachtWochenende", "shifts, and no hours"),
        ("aenderungsdatum, modifikationsTimestamp", "of the last change"),
        ("entfernung", "from where one searched"),
        ("arbeitgeberKundennummerHash, chiffrenummer, logoHashId, hashId", "the office's bookkeeping"),
        ("istPrivateArbeitsvermittlung, istArbeitnehmerUeberlassung", "whether an agency is looking"),
        ("quereinstiegGeeignet, fuerFluechtlingeGeeignet", "marks for the search"),
    ),
)
