"""leboncoin: the partner table (CSV) of job ads.

History
    2025-11  Eight columns. The description begins with "Résumé" and the facts in lines. No dates, no pay.
"""

from postingkit.sources.base import Field, Part, Shape, place, platform

SOURCE = platform(
    "leboncoin",
    shapes=(Shape("*", "titre entreprise ville description|identifiant"),),
    fields=(
        Field("title", "titre"),
        Field("hiring_organization/name", "entreprise"),
        Field("job_location", "", place("ville", "région", postal="code postal")),
    ),
    body=(Part("description"),),
    id="identifiant",
    url="redirection",
)
