"""What a page's classes say of a few words, where nothing else says it."""

import pytest

from postingkit.documents import Capture
from postingkit.model import JobPosting
from postingkit.pipeline import parse

TEXT = "<h2>Responsibilities</h2><ul><li>Cook for forty guests</li><li>Order fish</li><li>Keep the cellar</li></ul>"


def read(top: str) -> JobPosting:
    [posting] = parse(Capture(f"<html lang=en><h1>Cook</h1>{top}{TEXT}</html>".encode(), media_type="text/html"))
    return posting


def test_a_place_and_an_employer_are_told_by_class() -> None:
    posting = read("<div class=company-name>Wexfall</div><div class='meta job-location'>Dunmore</div>")
    assert posting.hiring_organization.name == "Wexfall"
    assert [place.address_locality for place in posting.job_location] == ["Dunmore"]
    [words] = posting.why("hiring_organization/name")
    assert (words.quote, words.method) == ("Wexfall", "layout")


def test_a_logo_says_whose_it_is() -> None:
    logo = "<div class=right-sidebar><img class=company_logo alt='Wexfall logo'><p>Wexfall</p></div>"
    assert read(logo).hiring_organization.name == "Wexfall"
    assert read("<header><img class=company_logo alt=Wexfall></header><p>Wexfall</p>").hiring_organization.name is None


@pytest.mark.parametrize(
    "top",
    [
        "<form><div class=job-location>Dunmore</div></form>",
        "<div class='similar-jobs'><div class=job-location>Dunmore</div></div>",
        "<div class=location-filter>Dunmore</div>",
    ],
)
def test_a_filter_or_another_job_tells_nothing(top: str) -> None:
    assert not read(f"<p>Hull, United Kingdom</p>{top}").job_location[1:]


def test_what_the_text_says_goes_first() -> None:
    posting = read("<p>Location: Hull</p><div class=job-location>Dunmore</div>")
    assert [place.address_locality for place in posting.job_location] == ["Hull"]
