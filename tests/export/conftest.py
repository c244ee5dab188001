"""Records to export: those of the bundled postings, and one whose every string is hostile."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

import postingkit as pk
from postingkit.export import Channel

HOSTILE = (
    "]]> <script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "{{ site.secret }} {% include x %} {{< ref >}}",
    "a\u2028b\u2029c\u0085d",
    "\u202egnp.exe",
    "[x](javascript:alert(1)) *b* _i_ `c` <!-- & &amp; -->",
    "x" * 200_000,
    'quote " \\ back; comma, colon: end',
    "--- \n## not a heading",
)


@pytest.fixture(scope="session")
def examples(postings: Path) -> list[pk.JobPosting]:
    """Return the records of the bundled postings."""
    return [outcome for outcome in pk.parse_all(pk.captures(postings)) if isinstance(outcome, pk.JobPosting)]


@pytest.fixture(scope="session")
def channel() -> Channel:
    """Return a feed's words of itself."""
    return Channel('Jobs <& "more">', "https://board.example/?a=1&b=2", dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC))


@pytest.fixture(scope="session", params=range(len(HOSTILE)), ids=lambda n: HOSTILE[n][:12].strip())
def words(request: pytest.FixtureRequest) -> str:
    """Return words that some format would obey if they were not taken for words."""
    return HOSTILE[request.param]


@pytest.fixture
def hostile(words: str) -> pk.JobPosting:
    """Return a posting that says the same hostile words everywhere."""
    line = " ".join(words.split())
    return posting_of(line)


def posting_of(line: str) -> pk.JobPosting:
    """Return a posting whose strings are all this line."""
    escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return pk.JobPosting(
        id="pk1-0123456789abcdef",
        source=pk.Source(url="https://jobs.example/7?a=1&b=2"),
        title=line,
        hiring_organization=pk.Organization(name=line, department=line),
        identifier=line,
        job_location=(pk.Place(raw=line, address_locality=line, address_region=line, address_country="US"),),
        employment_type=("FULL_TIME",),
        compensation=(pk.Pay(min=Decimal(10), max=Decimal(20), currency="USD", unit="HOUR", raw=line),),
        compensation_note=line,
        benefits=(line,),
        date_posted=dt.date(2026, 3, 9),
        application_deadline=pk.Deadline(date=dt.date(2026, 4, 17), kind="fixed", raw=line),
        description=f"Duties\n\n{line}",
        description_html=f"<h3>Duties</h3>\n<p>{escaped}</p>",
        sections=(pk.PostingSection(kind="responsibilities", heading="Duties", text=line, span=(8, 8 + len(line))),),
        qualifications=(pk.Qualification(text=line),),
        contacts=(pk.Contact(name=line, title=line),),
        application=pk.Application(methods=(pk.ApplicationMethod(kind="mail", value=line),)),
    )
