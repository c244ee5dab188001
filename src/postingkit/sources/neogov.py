"""NEOGOV: the RSS of an agency at governmentjobs.com or schooljobs.com, with the namespace ``joblisting:``.

History
    2013-04  ``joblisting:`` elements beside RSS 2.0's; ``pubDate`` is no RFC 822 date.

Notes
    ``minimumSalary`` reads "Not Displayed" when pay is hidden. ``advertiseToDateTime`` reads "Continuous" when no
    closing date is set. The channel's title names the agency ("State of Michigan, MI").
"""

import re
from collections.abc import Iterable
from typing import Any

from postingkit.model.application import Deadline
from postingkit.sources.base import Field, Part, Shape, Terms, deadline, pay, place_words, plain, platform

_range = pay(
    "joblisting:minimumSalary", "joblisting:maximumSalary", "joblisting:salaryCurrency", "joblisting:salaryInterval"
)


def _closing(value: Any) -> Iterable[tuple[Any, str]]:
    text = plain(value)
    if text.lower() == "continuous":
        yield Deadline(kind="rolling", raw=text), text
    else:
        yield from deadline(value)


def _agency(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the channel's title: "State of Michigan, MI", "City of Elm - Job Opportunities"."""
    text = plain(value)
    name = re.sub(
        r",\s{0,9}[A-Z]{2}$|\s{0,9}[-|:]\s{0,9}(?:job|employment|career|current)(?s:.*)", "", text, flags=re.IGNORECASE
    )
    if name:
        yield name, text


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    town, state = plain(value.get("joblisting:location")), plain(value.get("joblisting:state"))
    joined = ", ".join(part for part in (town, state) if part)
    if joined:
        yield from place_words(joined)


SOURCE = platform(
    "neogov",
    shapes=(Shape("rss/channel/item/*", "title joblisting:jobId|joblisting:jobNumberSingle"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "/rss/channel/title", _agency),
        Field("hiring_organization/department", "joblisting:department"),
        Field("identifier", "joblisting:jobNumberSingle"),
        Field("job_location", "", _place),
        Field("employment_type", "joblisting:jobType"),
        Field("compensation", "", _range),
        Field("date_posted", "joblisting:advertiseFromDate"),
        Field("date_posted", "pubDate"),
        Field("application_deadline", "joblisting:advertiseToDateTime", _closing),
    ),
    body=(
        Part("description"),
        Part("joblisting:qualifications", "Qualifications"),
        Part("joblisting:benefits", "Benefits"),
    ),
    id="joblisting:jobId",
    board_in=r"(?:[?&]agency=|(?:governmentjobs|schooljobs)\.com/(?:careers/)?(?!SearchEngine|home))([\w-]+)",
    url="link",
    endpoints=(
        (
            r"https?://(?:www\.|agency\.)?(governmentjobs|schooljobs)\.com/careers/(?P<board>[\w-]+)/jobs/(?:newprint/)?(?P<id>\d+)",
            r"https://www.\1.com/careers/\2/jobs/newprint/\3",
        ),
        (
            r"https?://(?:www\.|agency\.)?(?:governmentjobs|schooljobs)\.com/careers/([\w-]+)",
            r"https://www.governmentjobs.com/SearchEngine/JobsFeed?agency=\1",
        ),
    ),
    terms=Terms(delay=1.0, seen="2026-11-22"),
    left=(
        ("joblisting:advertiseFromDateUTC, joblisting:advertiseToDateTimeUTC", "the dates again"),
        ("pubDate", "changes with every edit"),
        (
            "joblisting:salaryCurrency, joblisting:salaryInterval, joblisting:minimumSalary",
            '"Not Displayed", and what would stand beside an amount',
        ),
        ("joblisting:advertiseFromDate, joblisting:advertiseToDateTime", 'where it is "Invalid Date"'),
        ("categories", "the board's classes"),
        ("joblisting:examId", "NEOGOV's own key"),
    ),
)
