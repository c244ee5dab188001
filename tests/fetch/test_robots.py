"""robots.txt as RFC 9309 has it: vectors of our own, each with the section that it shows."""

import pytest

from postingkit.fetch.robots import LARGEST, robots

SITE = "https://jobs.example"

# (what it shows, robots.txt, the paths that are open, the paths that are closed)
VECTORS: list[tuple[str, str, str, str]] = [
    ("an empty file opens all", "", "/ /jobs/7 /jobs?id=7", ""),
    ("a comment opens all", "# nothing here\n", "/ /jobs/7", ""),
    ("an empty rule closes nothing", "User-agent: *\nDisallow:\n", "/ /jobs/7", ""),
    ("a slash closes all", "User-agent: *\nDisallow: /\n", "/robots.txt", "/ /jobs/7 /?page=2"),
    ("a rule is a beginning",
     "User-agent: *\nDisallow: /jobs\n",
     "/ /job /about/jobs", "/jobs /jobs/7 /jobs.html /jobsite"),
    ("a folder is its contents", "User-agent: *\nDisallow: /jobs/\n", "/jobs /jobs.html", "/jobs/ /jobs/7"),
    ("a path is told apart by case", "User-agent: *\nDisallow: /Jobs\n", "/jobs /JOBS", "/Jobs /Jobs/7"),
    ("the longest rule wins", "User-agent: *\nDisallow: /a\nAllow: /a/b\n", "/a/b /a/b/c", "/a /a/c"),
    ("in any order", "User-agent: *\nAllow: /a/b\nDisallow: /a\n", "/a/b /a/b/c", "/a /a/c"),
    ("the longest closes too", "User-agent: *\nAllow: /a\nDisallow: /a/b\n", "/a /a/c", "/a/b /a/bc"),
    ("of equals the one that opens", "User-agent: *\nDisallow: /a\nAllow: /a\n", "/a /a/b", ""),
    ("an open root does not open what is longer", "User-agent: *\nAllow: /\nDisallow: /x\n", "/ /y", "/x /x/1"),
    ("a star is anything",
     "User-agent: *\nDisallow: /*/print\n",
     "/print /jobs/pr", "/jobs/print /a/b/print /a/print/7"),
    ("a star may be empty", "User-agent: *\nDisallow: /jobs*\n", "/job", "/jobs /jobs/7"),
    ("a star within", "User-agent: *\nDisallow: /j*7\n", "/j /job8", "/j7 /jobs/7 /jobs/70"),
    ("two stars", "User-agent: *\nDisallow: /*/a/*/b\n", "/a/x/b", "/x/a/y/b /x/a/y/b/c"),
    ("a star first", "User-agent: *\nDisallow: *.pdf\n", "/ad.html", "/ad.pdf /x/ad.pdf?y"),
    ("a dollar is the end", "User-agent: *\nDisallow: /*.pdf$\n", "/ad.pdf?x /ad.pdfx", "/ad.pdf /x/ad.pdf"),
    ("the end of a path", "User-agent: *\nDisallow: /jobs$\n", "/jobs/ /jobs/7 /jobs?x", "/jobs"),
    ("the root alone", "User-agent: *\nAllow: /$\nDisallow: /\n", "/", "/jobs /?x"),
    ("a dollar within is a letter", "User-agent: *\nDisallow: /a$b\n", "/a /ab", "/a$b /a$b/c"),
    ("a question is a letter", "User-agent: *\nDisallow: /*?page=\n", "/jobs /jobs?id=1", "/jobs?page=2 /?page=1"),
    ("queries alone", "User-agent: *\nDisallow: /*?\n", "/jobs", "/jobs?x /?x"),
    ("a query in full", "User-agent: *\nDisallow: /jobs?id=7\n", "/jobs /jobs?id=8", "/jobs?id=7 /jobs?id=70"),
    ("our name", "User-agent: postingkit\nDisallow: /\n", "", "/ /jobs"),
    ("our name in any case", "User-agent: PostingKit\nDisallow: /\n", "", "/ /jobs"),
    ("another's name", "User-agent: otherbot\nDisallow: /\n", "/ /jobs", ""),
    ("ours before all", "User-agent: *\nDisallow: /\n\nUser-agent: postingkit\nDisallow: /x\n", "/ /jobs", "/x"),
    ("all after ours", "User-agent: postingkit\nAllow: /\n\nUser-agent: *\nDisallow: /\n", "/ /jobs", ""),
    ("an empty group of ours opens", "User-agent: postingkit\nDisallow:\n\nUser-agent: *\nDisallow: /\n", "/ /x", ""),
    ("two names of one group", "User-agent: a\nUser-agent: postingkit\nDisallow: /x\n", "/", "/x"),
    ("two groups of ours are one",
     "User-agent: postingkit\nDisallow: /a\n\nUser-agent: postingkit\nDisallow: /b\n",
     "/c", "/a /b"),
    ("two groups for all are one",
     "User-agent: *\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: *\nDisallow: /b\n",
     "/c", "/a /b"),
    ("rules before a name are nobody's", "Disallow: /\nUser-agent: *\nDisallow: /x\n", "/ /y", "/x"),
    ("no name at all", "Disallow: /\n", "/ /x", ""),
    ("empty lines end no group", "User-agent: *\n\nDisallow: /x\n\n\nDisallow: /y\n", "/", "/x /y"),
    ("spaces do not count", "  User-agent  :  *  \n  Disallow  :  /x  \n", "/", "/x /x/1"),
    ("tabs do not count", "User-agent:\t*\nDisallow:\t/x\t\n", "/", "/x"),
    ("no space either", "user-agent:*\ndisallow:/x\n", "/", "/x"),
    ("words in any case", "USER-AGENT: *\nDISALLOW: /x\nALLOW: /x/y\n", "/ /x/y", "/x"),
    ("a comment behind", "User-agent: * # all\nDisallow: /x # closed\n", "/", "/x"),
    ("a comment between", "User-agent: *\n# closed:\nDisallow: /x\n", "/", "/x"),
    ("lines of Windows", "User-agent: *\r\nDisallow: /x\r\n", "/", "/x"),
    ("lines of old Macs", "User-agent: *\rDisallow: /x\r", "/", "/x"),
    ("no line end at the end", "User-agent: *\nDisallow: /x", "/", "/x"),
    ("a mark of the byte order", "\ufeffUser-agent: *\nDisallow: /x\n", "/", "/x"),
    ("unknown words are passed over", "User-agent: *\nNoindex: /y\nDisallow: /x\nFoo: bar\n", "/ /y", "/x"),
    ("a sitemap ends no group", "User-agent: *\nSitemap: https://a.example/s.xml\nDisallow: /x\n", "/", "/x"),
    ("a delay ends no group", "User-agent: *\nCrawl-delay: 5\nDisallow: /x\n", "/", "/x"),
    ("garbage is passed over", "%%%\n<html>\nUser-agent: *\nDisallow: /x\n\x00\x01\n", "/", "/x"),
    ("a page of HTML opens all", "<html><body>Not found</body></html>", "/ /x", ""),
    ("letters beyond ASCII", "User-agent: *\nDisallow: /café\n", "/cafe", "/café /caf%C3%A9 /caf%c3%a9/7"),
    ("letters that are coded", "User-agent: *\nDisallow: /caf%C3%A9\n", "/cafe", "/café /caf%C3%A9"),
    ("coded letters of ASCII", "User-agent: *\nDisallow: /%6Aobs\n", "/x", "/jobs /%6Aobs"),
    ("a coded slash is none", "User-agent: *\nDisallow: /a%2Fb\n", "/a/b", "/a%2Fb /a%2fb"),
    ("a tilde", "User-agent: *\nDisallow: /~joe\n", "/joe", "/~joe /%7Ejoe"),
    ("a path alone is a rule", "User-agent: *\nDisallow: x\n", "/ /y", ""),
    ("the rules of images",
     "User-agent: *\nDisallow: /img/*.png$\n",
     "/img/a.png?x /img/a.jpg", "/img/a.png /img/b/c.png"),
    ("what opens may have stars",
     "User-agent: *\nDisallow: /\nAllow: /jobs/*/public$\n",
     "/jobs/7/public", "/jobs/7/public/x /jobs"),
    ("the longer of stars", "User-agent: *\nAllow: /p*\nDisallow: /private\n", "/public /p", "/private /private/7"),
    ("robots.txt itself is open", "User-agent: *\nDisallow: /\n", "/robots.txt", "/robots"),
    ("a semicolon is a letter", "User-agent: *\nDisallow: /a;b\n", "/a", "/a;b /a;bc"),
    ("a plus is a letter", "User-agent: *\nDisallow: /a+b\n", "/aab", "/a+b"),
    ("a dot is a letter", "User-agent: *\nDisallow: /a.b\n", "/aab", "/a.b"),
    ("brackets are letters", "User-agent: *\nDisallow: /[a]\n", "/a", "/[a]"),
    ("many rules", "User-agent: *\n" + "".join(f"Disallow: /n{n}/\n" for n in range(2000)), "/n2000/", "/n0/ /n1999/x"),
    ("a long line", f"User-agent: *\nDisallow: /{'a' * 1000}\n", "/a", "/" + "a" * 1001),
]  # fmt: skip
CASES = [
    pytest.param(text, path, is_open, id=f"{name}: {path[:40]}")
    for name, text, opened, closed in VECTORS
    for paths, is_open in ((opened, True), (closed, False))
    for path in paths.split()
]


@pytest.mark.parametrize(("text", "path", "is_open"), CASES)
def test_rules(text: str, path: str, *, is_open: bool) -> None:
    assert robots(text.encode()).may(SITE + path) == is_open


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("User-agent: *\nCrawl-delay: 5", 5),
        ("User-agent: *\nCrawl-delay: 0.5", 0.5),
        ("User-agent: *\nCrawl-delay: -1", 0),
        ("User-agent: *\nCrawl-delay: soon", 0),
        ("User-agent: *\nCrawl-delay: nan", 0),
        ("User-agent: *\nCrawl-delay: inf", 0),
        ("User-agent: *\nCrawl-delay: 1e400", 0),
        ("User-agent: otherbot\nCrawl-delay: 5", 0),
        ("User-agent: postingkit\nCrawl-delay: 2\n\nUser-agent: *\nCrawl-delay: 9", 2),
    ],
)
def test_delays(text: str, seconds: float) -> None:
    assert robots(text.encode()).delay == seconds


def test_what_is_beyond_the_limit_is_not_read_and_no_rule_is_cut() -> None:
    head = "User-agent: *\nDisallow: /x\n"
    filling = "#" * (LARGEST - len(head) - 12) + "\n"
    found = robots(f"{head}{filling}Disallow: /jobs/private\nDisallow: /\n".encode())
    assert not found.may(f"{SITE}/x")
    assert found.may(f"{SITE}/jobs"), "a rule that was cut in two would close more than it says"
