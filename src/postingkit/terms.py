"""The small vocabularies of the record, as closed lists of words."""

from typing import Literal

SectionKind = Literal[
    "description",
    "responsibilities",
    "qualifications",
    "compensation",
    "benefits",
    "schedule",
    "location",
    "application",
    "company",
    "contact",
    "equal_opportunity",
    "other",
]
Modality = Literal["required", "preferred"]
MaterialModality = Literal["required", "optional"]
WorkplaceType = Literal["on_site", "hybrid", "remote"]
EmploymentType = Literal[
    "FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"
]
PayKind = Literal["base", "bonus", "commission", "equity", "stipend", "allowance", "differential", "other"]
PayUnit = Literal["HOUR", "DAY", "WEEK", "BIWEEK", "MONTH", "YEAR"]
DeadlineKind = Literal["fixed", "priority", "first_review", "open_until_filled", "rolling"]
EducationLevel = Literal["high_school", "associate", "bachelor", "master", "professional", "doctorate", "certificate"]
MethodKind = Literal["url", "email", "mail", "phone", "fax", "in_person"]
MaterialKind = Literal[
    "resume",
    "cv",
    "cover_letter",
    "references",
    "letters_of_reference",
    "transcript",
    "writing_sample",
    "portfolio",
    "research_statement",
    "teaching_statement",
    "diversity_statement",
    "salary_requirements",
    "application_form",
    "other",
]
EvidenceMethod = Literal[
    "json_ld",
    "microdata",
    "meta",
    "link",
    "front_matter",
    "platform_data",
    "heading",
    "label",
    "text",
    "layout",
]
