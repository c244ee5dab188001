"""The record and its parts."""

from postingkit.model.application import Application, ApplicationMethod, Contact, Deadline, Material
from postingkit.model.evidence import Claim, Evidence
from postingkit.model.pay import Pay
from postingkit.model.place import Place
from postingkit.model.posting import (
    SCHEMA_VERSION,
    JobPosting,
    LinkedSource,
    Organization,
    PostingSection,
    RecordWarning,
    Source,
)
from postingkit.model.rejection import Rejection
from postingkit.model.requirements import Education, Experience, Qualification

__all__ = [
    "SCHEMA_VERSION",
    "Application",
    "ApplicationMethod",
    "Claim",
    "Contact",
    "Deadline",
    "Education",
    "Evidence",
    "Experience",
    "JobPosting",
    "LinkedSource",
    "Material",
    "Organization",
    "Pay",
    "Place",
    "PostingSection",
    "Qualification",
    "RecordWarning",
    "Rejection",
    "Source",
]
