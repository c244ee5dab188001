"""Requests as values: from an address the first, from a response those that follow; nothing is asked here."""

import json
from typing import Any

import pytest

from postingkit.documents import Capture
from postingkit.documents.read import read
from postingkit.sources import Request, discover, following, source, sources

WORKDAY = "https://donau.wd3.myworkdayjobs.com/wday/cxs/donau/Steel"
ORACLE = "https://bread.fa.us2.oraclecloud.com/hcmRestApi/resources/latest"

# Addresses of boards and postings, and the first request that each leads to; None where no source knows the address.
ENDPOINTS = [
    (
        "https://boards.greenhouse.io/embed/job_app?for=acme&token=123",
        "https://boards-api.greenhouse.io/v1/boards/acme/jobs/123?questions=true&pay_transparency=true",
    ),
    (
        "https://job-boards.eu.greenhouse.io/acme/jobs/77",
        "https://boards-api.greenhouse.io/v1/boards/acme/jobs/77?questions=true&pay_transparency=true",
    ),
    ("https://boards.greenhouse.io/acme", "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"),
    (
        "https://boards.greenhouse.io/embed/job_board/js?for=acme",
        "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true",
    ),
    ("https://jobs.eu.lever.co/acme", "https://api.eu.lever.co/v0/postings/acme?mode=json&skip=0&limit=100"),
    (
        "https://jobs.lever.co/acme/466ed4a1-2c00-400e-8b9b-77b0c63d64d2/apply",
        "https://api.lever.co/v0/postings/acme/466ed4a1-2c00-400e-8b9b-77b0c63d64d2",
    ),
    (
        "https://jobs.ashbyhq.com/acme/0d5f",
        "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true",
    ),
    ("https://apply.workable.com/acme/j/AB12/", "https://apply.workable.com/api/v2/accounts/acme/jobs/AB12"),
    ("https://apply.workable.com/acme/", "https://apply.workable.com/api/v1/widget/accounts/acme?details=true"),
    ("https://acme.workable.com/jobs/7", "https://apply.workable.com/api/v1/widget/accounts/acme?details=true"),
    (
        "https://careers.smartrecruiters.com/Acme",
        "https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100&offset=0",
    ),
    (
        "https://jobs.smartrecruiters.com/Acme/744000005631445-cook",
        "https://api.smartrecruiters.com/v1/companies/Acme/postings/744000005631445",
    ),
    ("https://acme.recruitee.com/o/cook", "https://acme.recruitee.com/api/offers/"),
    ("https://acme.jobs.personio.de/job/7", "https://acme.jobs.personio.de/xml?language=en"),
    ("https://acme.na.teamtailor.com/jobs/7-cook", "https://acme.na.teamtailor.com/jobs.json"),
    ("https://acme.pinpointhq.com/en/postings/1c-2d", "https://acme.pinpointhq.com/postings.json"),
    ("https://acme.bamboohr.com/careers/31", "https://acme.bamboohr.com/careers/31/detail"),
    ("https://acme.bamboohr.com/careers", "https://acme.bamboohr.com/careers/list"),
    ("https://acme.breezy.hr/", "https://acme.breezy.hr/json"),
    ("https://acme.breezy.hr/p/33b7-cook", "https://acme.breezy.hr/p/33b7-cook"),
    ("https://ats.rippling.com/acme/jobs", "https://api.rippling.com/platform/api/ats/v1/board/acme/jobs"),
    (
        "https://ats.rippling.com/en-GB/acme/jobs/466ed4a1-2c00-400e-8b9b-77b0c63d64d2",
        "https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/466ed4a1-2c00-400e-8b9b-77b0c63d64d2",
    ),
    ("https://jobs.gem.com/acme/am9i", "https://api.gem.com/job_board/v0/acme/job_posts/"),
    ("https://jobs.polymer.co/acme/31", "https://api.polymer.co/v1/hire/organizations/acme/jobs/31"),
    ("https://jobs.polymer.co/acme", "https://api.polymer.co/v1/hire/organizations/acme/jobs?page=1&per_page=50"),
    ("https://careers-page.com/acme/job/X1", "https://api.manatal.com/open/v3/career-page/acme/jobs/"),
    ("https://acme.applytojob.com/apply/x1/Cook", "https://app.jazz.co/feeds/export/jobs/acme"),
    ("https://donau.wd3.myworkdayjobs.com/en-US/Steel/details/Rail-Welder_JR-77", f"{WORKDAY}/job/Rail-Welder_JR-77"),
    (
        "https://wd5.myworkdaysite.com/en-US/recruiting/donau/Steel",
        "https://wd5.myworkdaysite.com/wday/cxs/donau/Steel/jobs",
    ),
    (
        "https://bread.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions",
        (
            f"{ORACLE}/recruitingCEJobRequisitions?onlyData=true&expand=requisitionList.secondaryLocations"
            "&finder=findReqs;siteNumber=CX_1,limit=25,offset=0"
        ),
    ),
    (
        "https://bread.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/8801/?location=Fargo",
        f'{ORACLE}/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById;Id="8801",siteNumber=CX_1',
    ),
    ("https://acme.jibeapply.com/jobs/7", "https://acme.jibeapply.com/api/jobs?page=1&limit=100"),
    (
        "https://careers-acme.icims.com/jobs/9291/store-manager/job?mode=view",
        "https://careers-acme.icims.com/jobs/9291/job?in_iframe=1",
    ),
    (
        "https://careers-acme.icims.com/jobs/intro",
        "https://careers-acme.icims.com/jobs/search?ss=1&in_iframe=1&pr=0",
    ),
    (
        "https://acme.eightfold.ai/careers/job/77?hl=en&domain=acme.example",
        "https://acme.eightfold.ai/api/apply/v2/jobs/77?domain=acme.example",
    ),
    (
        "https://acme.eightfold.ai/careers?query=&domain=acme.example",
        "https://acme.eightfold.ai/api/apply/v2/jobs?domain=acme.example&start=0&num=10",
    ),
    ("https://acme.eightfold.ai/careers", "https://acme.eightfold.ai/api/apply/v2/jobs?start=0&num=10"),
    (
        "https://www.governmentjobs.com/careers/lakecity",
        "https://www.governmentjobs.com/SearchEngine/JobsFeed?agency=lakecity",
    ),
    (
        "https://www.schooljobs.com/careers/lakecity/jobs/123456/cook?page=2",
        "https://www.schooljobs.com/careers/lakecity/jobs/newprint/123456",
    ),
    ("https://lake.peopleadmin.com/postings/search", "https://lake.peopleadmin.com/postings/all_jobs.atom"),
    ("https://lake.peopleadmin.com/postings/31", "https://lake.peopleadmin.com/postings/31"),
    ("https://apply.interfolio.com/31694", "https://logic.interfolio.com/dossier-api/positions/31694"),
    (
        "https://www.usajobs.gov/job/808",
        "https://data.usajobs.gov/api/historicjoa?USAJOBSControlNumbers=808",
    ),
    (
        "https://www.usajobs.gov/search/results/?k=cave+ranger&p=1",
        "https://data.usajobs.gov/api/search?Keyword=cave+ranger&ResultsPerPage=500&Page=1&Fields=Full",
    ),
    ("https://www.amazon.jobs/en/jobs/10464593/cook", "https://www.amazon.jobs/en/jobs/10464593"),
    (
        "https://www.amazon.jobs/en/search?base_query=cook&offset=10&result_limit=10",
        "https://www.amazon.jobs/en/search.json?base_query=cook&offset=0&result_limit=100",
    ),
    (
        "https://career4.successfactors.com/career?company=Acme&lang=en",
        "https://career4.successfactors.com/career?company=Acme&career_ns=job_listing_summary&resultType=XML",
    ),
    ("https://www.comeet.com/jobs/acme/20.00A/cook/31", "https://www.comeet.com/jobs/acme/20.00A"),
    ("https://example.org/boards.greenhouse.io/acme", None),
    ("https://greenhouse.io.example.org/acme", None),
    ("https://www.recruitee.com/pricing", None),
    ("https://www.icims.com/products", None),
    ("https://www.usajobs.gov/help", None),
    ("https://oraclecloud.com.example.org/hcmUI/CandidateExperience/en/sites/CX_1", None),
    ("https://example.org/careers", None),
]


@pytest.mark.parametrize(("url", "request_url"), ENDPOINTS)
def test_an_address_leads_to_the_first_request(url: str, request_url: str | None) -> None:
    found = [request.url for one in sources() if (request := one.first(url)) is not None]
    assert found == ([request_url] if request_url else [])


PAGE = Request("https://acme.example/")
# A source, the address that was asked, its answer, and the addresses that follow
FOLLOWING: list[tuple[str, str, Any, list[str]]] = [
    (
        "lever",
        "https://api.lever.co/v0/postings/acme?mode=json&skip=0&limit=100",
        [{"id": n} for n in range(100)],
        ["https://api.lever.co/v0/postings/acme?mode=json&skip=100&limit=100"],
    ),
    ("lever", "https://api.lever.co/v0/postings/acme?mode=json&skip=100&limit=100", [{"id": 1}], []),
    (
        "smartrecruiters",
        "https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100&offset=0",
        {"offset": 0, "totalFound": 2, "content": [{"id": "7"}]},
        [
            "https://api.smartrecruiters.com/v1/companies/Acme/postings/7",
            "https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100&offset=1",
        ],
    ),
    (
        "teamtailor",
        "https://acme.teamtailor.com/jobs.json",
        {"next_url": "https://acme.teamtailor.com/jobs.json?page=2", "items": []},
        ["https://acme.teamtailor.com/jobs.json?page=2"],
    ),
    (
        "bamboohr",
        "https://acme.bamboohr.com/careers/list",
        {"result": [{"id": "31"}, {"id": None}]},
        ["https://acme.bamboohr.com/careers/31/detail"],
    ),
    ("breezy", "https://acme.breezy.hr/json", [{"url": "https://acme.breezy.hr/p/3"}], ["https://acme.breezy.hr/p/3"]),
    (
        "rippling",
        "https://api.rippling.com/platform/api/ats/v1/board/acme/jobs",
        [{"uuid": "7-a"}],
        ["https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/7-a"],
    ),
    (
        "polymer",
        "https://api.polymer.co/v1/hire/organizations/acme/jobs?page=1&per_page=50",
        {"items": [{"id": 31}], "meta": {"next_page": 2}},
        [
            "https://api.polymer.co/v1/hire/organizations/acme/jobs/31",
            "https://api.polymer.co/v1/hire/organizations/acme/jobs?page=2&per_page=50",
        ],
    ),
    (
        "manatal",
        "https://api.manatal.com/open/v3/career-page/acme/jobs/",
        {"next": "https://api.manatal.com/open/v3/career-page/acme/jobs/?page=2"},
        ["https://api.manatal.com/open/v3/career-page/acme/jobs/?page=2"],
    ),
    (
        "workable",
        "https://jobs.workable.com/api/v1/jobs?query=cook",
        {"nextPageToken": "zz", "jobs": []},
        ["https://jobs.workable.com/api/v1/jobs?pageToken=zz"],
    ),
    (
        "oracle",
        f"{ORACLE}/recruitingCEJobRequisitions?onlyData=true&finder=findReqs;siteNumber=CX_1,limit=25,offset=0",
        {"items": [{"TotalJobsCount": 60, "requisitionList": [{"Id": "8801"}]}]},
        [
            (
                f"{ORACLE}/recruitingCEJobRequisitionDetails?expand=all&onlyData=true"
                '&finder=ById;Id="8801",siteNumber=CX_1'
            ),
            f"{ORACLE}/recruitingCEJobRequisitions?onlyData=true&finder=findReqs;siteNumber=CX_1,limit=25,offset=25",
        ],
    ),
    (
        "oracle",
        f"{ORACLE}/recruitingCEJobRequisitions?onlyData=true&finder=findReqs;siteNumber=CX_1,limit=25,offset=50",
        {"items": [{"TotalJobsCount": 60, "requisitionList": []}]},
        [],
    ),
    (
        "jibe",
        "https://acme.jibeapply.com/api/jobs?page=1&limit=100",
        {"totalCount": 130, "jobs": [{"data": {}}]},
        ["https://acme.jibeapply.com/api/jobs?page=2&limit=100"],
    ),
    (
        "jibe",
        "https://acme.jibeapply.com/api/jobs?page=2&limit=100",
        {"totalCount": 130, "jobs": [{"data": {}}]},
        [],
    ),
    (
        "eightfold",
        "https://acme.eightfold.ai/api/apply/v2/jobs?domain=acme.example&start=0&num=10",
        {"count": 12, "positions": [{"id": 77, "name": "Cook"}, {"id": 78, "job_description": "<p>Cook."}]},
        [
            "https://acme.eightfold.ai/api/apply/v2/jobs/77?domain=acme.example",
            "https://acme.eightfold.ai/api/apply/v2/jobs?domain=acme.example&start=2&num=10",
        ],
    ),
    (
        "amazon_jobs",
        "https://www.amazon.jobs/en/search.json?base_query=cook&offset=0&result_limit=100",
        {"hits": 2, "jobs": [{"title": "Cook"}]},
        ["https://www.amazon.jobs/en/search.json?base_query=cook&offset=1&result_limit=100"],
    ),
    (
        "usajobs",
        "https://data.usajobs.gov/api/search?Keyword=cave+ranger&ResultsPerPage=500&Page=1",
        {"SearchResult": {"UserArea": {"NumberOfPages": "2"}}},
        ["https://data.usajobs.gov/api/search?Keyword=cave%20ranger&ResultsPerPage=500&Page=2"],
    ),
    (
        "usajobs",
        "https://data.usajobs.gov/api/historicjoa",
        {"paging": {"next": "/api/historicjoa?continuationToken=zz"}, "data": []},
        ["https://data.usajobs.gov/api/historicjoa?continuationToken=zz"],
    ),
    (
        "interfolio",
        "https://logic.interfolio.com/byc-search/31/public_job_boards?page=1",
        {"total_count": 3, "results": [{}, {}]},
        ["https://logic.interfolio.com/byc-search/31/public_job_boards?page=2"],
    ),
]


@pytest.mark.parametrize(("name", "url", "payload", "following"), FOLLOWING)
def test_an_answer_leads_to_the_requests_that_follow(name: str, url: str, payload: Any, following: list[str]) -> None:
    request = Request(url, board="acme")
    found = list(source(name).following(read(Capture(json.dumps(payload).encode())), request))
    assert [one.url for one in found] == following
    assert {one.board for one in found} <= {"acme"}


@pytest.mark.parametrize("one", sources(), ids=lambda one: one.name)
@pytest.mark.parametrize(
    "payload", [b"[]", b"{}", b'{"jobs": null}', b"[7]", b'{"items": [null, 7]}', b"<feed/>", b"Nothing."]
)
def test_an_answer_of_another_shape_leads_nowhere(one: Any, payload: bytes) -> None:
    assert list(one.following(read(Capture(payload)), PAGE)) == []


def test_a_board_of_workday_is_asked_in_pages() -> None:
    workday = source("workday")
    request = workday.first("https://donau.wd3.myworkdayjobs.com/Steel")
    assert request is not None
    assert (request.method, request.url, request.board) == ("POST", f"{WORKDAY}/jobs", "donau/Steel")
    rows = [{"title": "Cook", "externalPath": f"/job/{n}"} for n in range(20)]
    further = list(workday.following(read(Capture(json.dumps({"total": 44, "jobPostings": rows}).encode())), request))
    assert further[0] == Request(f"{WORKDAY}/job/0", board="donau/Steel", id="0")
    assert len(further) == 21
    assert b'"offset": 20' in further[-1].body


def test_a_board_of_brassring_is_asked_in_pages() -> None:
    brassring = source("brassring")
    request = brassring.first("https://sjobs.brassring.com/TGnewUI/Search/Home/Home?siteid=5429&PartnerId=25416#home")
    assert request is not None
    assert request.method == "POST"
    assert request.url == "https://sjobs.brassring.com/TgNewUI/Search/Ajax/ProcessSortAndShowMoreJobs"
    assert request.board == "25416/5429"
    assert json.loads(request.body)["pageNumber"] == 1
    payload = {"JobsCount": 60, "Jobs": {"Job": [{"Questions": [], "Link": "https://sjobs.brassring.com/x"}]}}
    answer = read(Capture(json.dumps(payload).encode()))
    [second] = brassring.following(answer, request)
    assert json.loads(second.body)["pageNumber"] == 2
    assert list(brassring.following(answer, second)) == []
    assert brassring.first("https://sjobs.brassring.com/TGnewUI/Search/Home/Home?partnerid=25416") is None


def test_a_page_of_an_employer_that_shows_one_posting_leads_to_it() -> None:
    page = '<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script><a href="/jobs/31">Cook</a>'
    data = "https://boards-api.greenhouse.io/v1/boards/acme/jobs/4711?questions=true&pay_transparency=true"
    assert found(page, "https://acme.example/careers?gh_jid=4711") == [("greenhouse", data, "4711")]


def test_a_feed_of_peopleadmin_leads_to_its_pages() -> None:
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Cook</title>
    <link rel="alternate" href="https://lake.peopleadmin.com/postings/31"/></entry></feed>"""
    request = Request("https://lake.peopleadmin.com/postings/all_jobs.atom", board="lake")
    assert list(source("peopleadmin").following(read(Capture(body)), request)) == [
        Request("https://lake.peopleadmin.com/postings/31", board="lake", id="31")
    ]


def found(body: str, url: str = "https://acme.example/careers") -> list[tuple[str | None, str, str | None]]:
    """Return what a page leads to: source, address, and the posting that it brings."""
    return [
        (one.name if one else None, request.url, request.id)
        for one, request in discover(Capture(body.encode(), url=url))
    ]


# What a careers page holds of the board that it shows, and where that board's data is
EMBEDS = [
    (
        '<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>',
        ("greenhouse", "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"),
    ),
    (
        '<div data-board-token="acme"></div>',
        ("greenhouse", "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"),
    ),
    (
        "<script>window.leverJobsOptions = {accountName: 'acme', includeCss: true};</script>",
        ("lever", "https://api.lever.co/v0/postings/acme?mode=json&skip=0&limit=100"),
    ),
    (
        '<script src="https://jobs.ashbyhq.com/acme/embed" async></script>',
        ("ashby", "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true"),
    ),
    (
        "<script>whr_embed(449963, {detail: 'titles', base: 'jobs'});</script>",
        ("workable", "https://apply.workable.com/api/v1/widget/accounts/449963?details=true"),
    ),
    (
        (
            '<script src="https://static.smartrecruiters.com/job-widget/1.4.2/script/smart_widget.js"></script>'
            '<script>widget({"company_code": "Acme", "bg_color_widget": "#fff"});</script>'
        ),
        ("smartrecruiters", "https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100&offset=0"),
    ),
    (
        '<iframe src="//acme.jobs.personio.de/?language=en"></iframe>',
        ("personio", "https://acme.jobs.personio.de/xml?language=en"),
    ),
    (
        r'<script>{"careers":"https:\/\/acme.recruitee.com\/"}</script>',
        ("recruitee", "https://acme.recruitee.com/api/offers/"),
    ),
    (
        '<script src="https://www.recruiteecdn.com/site.js"></script>',
        ("recruitee", "https://acme.example/api/offers/"),
    ),
    ('<link href="https://assets.teamtailor-cdn.com/a.css">', ("teamtailor", "https://acme.example/jobs.json")),
    (
        '<script src="https://acme.bamboohr.com/js/embed.js"></script>',
        ("bamboohr", "https://acme.bamboohr.com/careers/list"),
    ),
    (
        '<script src="//app.jazz.co/widgets/basic/create/acme"></script>',
        ("jazzhr", "https://app.jazz.co/feeds/export/jobs/acme"),
    ),
    (
        '<a href="https://donau.wd3.myworkdayjobs.com/Steel">Open positions</a>',
        ("workday", f"{WORKDAY}/jobs"),
    ),
    (
        '<iframe src="https://ats.rippling.com/embed/acme/jobs"></iframe>',
        ("rippling", "https://api.rippling.com/platform/api/ats/v1/board/acme/jobs"),
    ),
]


@pytest.mark.parametrize(("body", "board"), EMBEDS)
def test_a_page_leads_to_the_board_that_it_shows(body: str, board: tuple[str, str]) -> None:
    assert found(f"<html><body><h1>Careers</h1>{body}<a href='/jobs/31'>Cook</a></body></html>") == [(*board, None)]


def test_a_board_goes_before_its_postings() -> None:
    posting = '<a href="https://jobs.lever.co/acme/466ed4a1-2c00-400e-8b9b-77b0c63d64d2">Cook</a>'
    assert found(posting) == [
        (
            "lever",
            "https://api.lever.co/v0/postings/acme/466ed4a1-2c00-400e-8b9b-77b0c63d64d2",
            "466ed4a1-2c00-400e-8b9b-77b0c63d64d2",
        )
    ]
    assert found(posting + '<a href="https://jobs.lever.co/acme">All</a>') == [
        ("lever", "https://api.lever.co/v0/postings/acme?mode=json&skip=0&limit=100", None)
    ]


def test_a_list_leads_to_its_own_postings_and_its_next_page() -> None:
    page = """<nav><a href="/about">About</a> <a href="/careers">Careers</a> <a href="/jobs/search">Search</a></nav>
    <ul><li><a class="t" href="/jobs/4711"><b>Crane</b> Driver</a>
    <li><a href='https://acme.example/careers/crane-driver'>Crane Driver</a>
    <li><a href=/vacancy.aspx?jobid=31>Details</a> <li><a href="/jobs/4711#apply">Apply</a>
    <li><a href="https://other.example/jobs/9">Cook</a> <li><a href="mailto:jobs@acme.example">Write</a></ul>
    <a rel="next" href="?page=2">2</a> <a href="?page=2">Next &raquo;</a>"""
    assert found(page) == [
        (None, "https://acme.example/jobs/4711", "https://acme.example/jobs/4711"),
        (None, "https://acme.example/careers/crane-driver", "https://acme.example/careers/crane-driver"),
        (None, "https://acme.example/vacancy.aspx?jobid=31", "https://acme.example/vacancy.aspx?jobid=31"),
        (None, "https://acme.example/careers?page=2", None),
    ]


def test_a_page_of_text_leads_nowhere() -> None:
    assert found("<p>We seek a cook. Write to jobs@acme.example or see www.acme.example.") == []


FEEDS = [
    (
        (
            "<sitemapindex><sitemap><loc>https://acme.example/sitemap-pages.xml</loc></sitemap>"
            "<sitemap><loc>https://acme.example/sitemap-jobs.xml</loc></sitemap></sitemapindex>"
        ),
        ["https://acme.example/sitemap-jobs.xml"],
    ),
    (
        (
            "<urlset><url><loc>https://acme.example/about</loc></url>"
            "<url><loc>https://acme.example/jobs/31-cook</loc></url></urlset>"
        ),
        ["https://acme.example/jobs/31-cook"],
    ),
    (
        (
            '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="https://acme.example/jobs.atom?page=2"/>'
            "<entry><title>Cook</title><link href='https://acme.example/31'/><content>Cooks.</content></entry></feed>"
        ),
        ["https://acme.example/jobs.atom?page=2"],
    ),
    (
        (
            '{"version": "https://jsonfeed.org/version/1.1", "next_url": "https://acme.example/feed?page=2",'
            ' "items": [{"id": "1", "title": "Cook", "content_text": "Cooks."}]}'
        ),
        ["https://acme.example/feed?page=2"],
    ),
]


@pytest.mark.parametrize(("body", "addresses"), FEEDS)
def test_a_feed_leads_on(body: str, addresses: list[str]) -> None:
    assert [request.url for request in following(read(Capture(body.encode())), PAGE)] == addresses
