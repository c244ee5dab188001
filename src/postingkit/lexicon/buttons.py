"""Buttons: what the link to an application form says, and what its address looks like."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["is_apply_address", "is_apply_button"]

# The whole text of a link, folded and squeezed, in the languages of the sites read.
_BUTTON = re.compile(
    r"\W*(?:"
    # Apply · Apply now · Easy apply · Click here to apply · Apply for this job online · Submit your application
    r"(?:click (?:here )?to |easy |quick )?apply(?: (?:now|here|online|on-line|today|manually|directly|below"
    r"|externally))?|apply (?:via|with|on|at) [\w.' -]{2,30}"
    r"|(?:click (?:here )?to )?apply (?:for|to) (?:this |the )?(?:job|position|role|opening|vacancy|opportunity|post"
    r"|internship)(?: (?:now|online|today|here))?"
    r"|i'?m interested|start (?:your |my )?application|begin application|submit (?:your |an |my )?(?:application"
    r"|resume|cv)"
    # Jetzt bewerben · Online-Bewerbung · Auf diese Stelle bewerben
    r"|(?:jetzt |hier |online |direkt |gleich )*bewerben|(?:zur )?online[- ]?bewerbung|zur bewerbung"
    r"|bewerbung starten|ich bin interessiert|jetzt auf diese stelle bewerben|auf (?:diese|die) stelle bewerben"
    r"|(?:(?:zum|unser|unserem) )?(?:online[- ]?)?bewerbungsformular"
    # Postuler · Candidater · Solliciteer direct
    r"|postuler(?: (?:maintenant|en ligne|à cette offre|ici))?|je postule|(?:je )?candidate[rz]?|solliciteer(?: nu"
    r"| direct)?"
    # Inscribirse · Aplicar ahora · Inscriu-t'hi · Candidatar-se
    r"|inscr[ií]bete(?: .{0,20})?"
    r"|inscribir(?:me|se)(?: .{0,20})?|inscriu-?t'?(?:hi|e)|(?:quiero )?aplicar(?: (?:ahora|a esta .{0,20}))?"
    r"|postular(?:me|se)?(?: ahora)?"
    r"|candidat(?:ar(?:-se)?|e-se|ura|i|ati)(?: .{0,20})?|quero me candidatar|invia (?:la )?(?:tua )?candidatura"
    # Solicitar empleo · Sök jobbet · Ansök nu · Søk stillingen · Hae työpaikkaa · Interested? Apply now
    r"|solicitar (?:este )?(?:empleo|puesto)|(?:sök|ansök)(?: (?:jobbet|nu|tjänsten|här))?"
    r"|søk (?:på )?(?:jobben|stilling(?:en)?)(?: (?:her|nå))?|søk (?:her|nå)|send søknad"
    r"|(?:ansøg|søg)(?: (?:nu|her|jobbet|stillingen|job))|ansøg|ansök via .{2,30}|skicka (?:in )?(?:din )?ansökan"
    r"|hae (?:tähän )?(?:työ)?paikkaa|hae (?:nyt|tästä)|lähetä hakemus|täytä hakemus|interested\? apply(?: now| here)?"
    # Tramita la sol·licitud · Presentar solicitud · Envia la teva candidatura · Envoyer ma candidature
    r"|(?:tramit\w*|present\w*|fer) (?:la |una )?sol·?licitud|(?:presentar|tramitar|enviar) (?:la )?(?:solicitud"
    r"|candidatura|cv)"
    r"|envi\w+ (?:la )?(?:teva |tu |sua |ma )?candidatur[ae]|postulez(?: .{0,20})?|déposer (?:ma|une|votre) candidature"
    r"|candidar(?:si|ti)(?: .{0,20})?|presenta (?:la )?domanda"
    # Odpovědět na inzerát · Aplikuj · Откликнуться · 応募する
    r"|odpovědět(?: .{0,20})?|mám zájem|aplikuj(?: .{0,12})?|aplikovat|откликнуться(?: на вакансию)?"
    r"|відгукнутися(?: .{0,20})?|надіслати резюме|подати (?:заявку|резюме)|отправить (?:резюме|отклик)"
    r"|wyślij (?:cv|aplikację|zgłoszenie)|poslat životopis|odeslat životopis|přihlásit se na pozici"
    r"|(?:この求人に)?(?:応募|エントリー)(?:する|画面へ(?:進む)?|フォームへ?|はこちら)?|განაცხადის გაგზავნა"
    r"|solliciteren|online solliciteren|ik solliciteer|reageer(?: op (?:deze )?vacature| nu)?)\W*"
)
# .../jobs/7/apply · /applicants/new · ?apply=1 · applytojob.com/apply/x · #app · CanLogin.aspx?__JobID=
_ADDRESS = re.compile(
    r"/apply\b|/applicants/new|/applications?/new|[?&/]apply(?:[=/?&]|\Z)|/jobapplication\b|/applyrequisition"
    r"|#app(?:ly|lication)?\Z|click2apply|applytojob\.com/apply"
)


@lru_cache(maxsize=512)
def is_apply_button(words: str) -> bool:
    """Whether a link's folded, squeezed words are those of an apply button.

    >>> is_apply_button("apply for this job"), is_apply_button("jetzt bewerben!"), is_apply_button("how to apply")
    (True, True, False)
    >>> is_apply_button("sök jobbet"), is_apply_button("solicitar empleo"), is_apply_button("søk")
    (True, True, False)
    """
    return len(words) <= 60 and _BUTTON.fullmatch(words) is not None


def is_apply_address(href: str) -> bool:
    """Whether a lower-case address is an application form's by its own form.

    >>> is_apply_address("https://x.example/jobs/7/apply"), is_apply_address("https://x.example/how-to-apply")
    (True, False)
    """
    return _ADDRESS.search(href) is not None
