"""Contacts: the people and offices to ask about the posting.

``parts`` finds the names, numbers and addresses, ``groups`` tells which belong together; here the words around a group
decide whether it is a contact of this posting.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from postingkit.fields.contacts.addressees import addressees
from postingkit.fields.contacts.groups import Part, akin, groups, title_ahead
from postingkit.fields.contacts.join import join_contacts
from postingkit.fields.contacts.parts import SHARED, labelled_part, parts_of
from postingkit.lexicon.asking import ASKS_BEHIND
from postingkit.lexicon.people import Person
from postingkit.lexicon.phones import Phone, e164
from postingkit.matching.anchors import tokens
from postingkit.matching.sentences import line, sentence
from postingkit.model.application import Contact
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, holds

__all__ = ["find_contacts", "join_contacts"]

# Headings under which every name, address and number is a contact: "Contact Information", "Ansprechpartner", "Phone"
_PLACE = re.compile(
    r"\bcontacts?\b|ansprechpartner|kontakt|\bquestions\b|inquiries|enquiries|contacto|contatt|rückfragen|контакт"
    r"|\bfragen\b|yhteystie|yhteyshenkil|lisätie|spørgsmål|spørsmål|frågor|vil du vide mere|informatie"
    r"|inlichtingen|contatos?\b|más información|més informació"
    r"|mais informações|informazioni|renseignements|bližší informace|連絡先|問い合わせ|^informaci"
    r"|^informações|\bdudas\b|dúvidas|esclarecimentos|interlocut|en savoir plus|\bvragen\b|meer weten|pytania"
    r"|dodatkowe informacj|informac[eí] (?:podá|poskytne)|další informace|více informací|dotazy|вопрос|довідк|питання"
    r"|veta mer|vide mere|vite mer|upplysning|opplysning|oplysning|find out more|want to know|talk to us|採用担当"
    r"|საკონტაქტო|お問い合わせ|reach us|get in touch|hiring manager|^hr [a-z]|\bperson\b"
    r"|(?:further|more|additional) information|^(?:name|phone|ph|tel|telephone|telefon|mobile|cell|e-?mail)\b|[📞☎]"
)
# Words that make a named person's address in running text somebody to turn to
_CUE = frozenset(
    "contact contacts write telephone regards sincerely question questions inquiry inquiries enquiry enquiries query "
    "queries call reach email e-mail emailed phone speak talk information details attn attention addressed nominate "
    "nominations send sent submit submitted forward apply application applications resume resumes résumé résumés reply "
    "direct directed fax rückfragen ansprechpartner ansprechpartnerin kontakt kontaktieren auskunft auskünfte fragen "
    "dudas consultas correo anrufen anruf ruf schicke schick sende senden richten wenden informationen atención "
    "attenzione adresser adresse écrire envoyer dossier inviare spedire enviar mandar wysyłać przesyłać zasílejte "
    "stuur ping dm frau herr herrn contacto contactar contactez contattare recruiter name bewerbung bewerbungen "
    "bewerben meld melde melden meldet schreib schreibe schreiben tel telefon тел телефон лицо osoba referente bel "
    "chiamare llamar kontakta spørgsmål spørsmål frågor "
    "lisätietoja puh tlf tfn ring leder renseignements informaties inlichtingen телефонуйте звертатися контактна "
    "informací informacji 担当 電話 mail ph txt e საკონტაქტო appelez appeler joindre téléphoner tél llame llamen "
    "llámanos llama teléfono ligue telefone chiamate chiamaci telefonare bellen volejte zavolejte dzwoń dzwonić "
    "zadzwoń zadzwonić contactpersoon contatti contatto contattare informazioni kontaktní kontaktu informações "
    "podá poskytne mevrouw contacter renseignement falar preguntar hablar vraag chiedere chiedendo sturen mailen app "
    "кадров звоните "
    "звонить обращаться обращайтесь дзвоніть зателефонуйте ringa ringer kontakte "
    "kontaktperson informacje informace udziela odpowie zodpoví справки довідки chat text".split()
)
_CUE_WITHIN = ("担当", "問い合わせ", "問合せ", "連絡先")
"""Letters of the same where no spaces part the words."""
# ... and what makes an office's or nobody's address one
_ASK = re.compile(
    r"\b(?:questions?|inquir\w+|enquir\w+|queries|(?:further|more|additional|any) (?:information|details)"
    r"|reach (?:me|us|out)|rückfragen|ansprechpartner\w*"
    r"|auskunft|auskünfte|fragen|you (?:can|may) (?:call|contact|reach)"
    r"|assistance (?:in |with )?(?:applying|(?:your|the|an) (?:online )?application)"
    r"|(?:please|to) contact (?:us|me|the (?:human|hr|personnel|recruit\w+|hiring|library|search|office))"
    r"|call (?:or e-?mail|us|for)|(?:call|(?:tele)?phone|ring) (?:the|our) (?:\w+ )?"
    r"(?:office|team|school|manager|line|desk|hall|depot|yard)"
    r"|renseignements?|para más información|mais informações|per (?:ulteriori )?informazioni|voor vragen"
    r"|informacji udziela|bližší informace|довідк\w+|справ(?:ок|ки)|spørgsmål|spørsmål|frågor|dudas"
    r"|consultas (?:pueden?|al?|escrib\w+)|(?:más|mayor) información"
    r"|kontakt(?=:| (?:tel|pod|na tel))|prosimy o kontakt|zadzwoń|dzwoń|dzwonić|volejte|zavolejte|обращаться"
    r"|обращайтесь|звоните|звонить|телефонуйте|звертатися|llamar al|llamando al|ligue para|telefonare al|contactez-nous"
    r"|anruf unter|ring (?:oss|på)|bel (?:ons|naar)|rufen sie uns an|연락처|电话联系|联系电话)\b"
)
# ... and an office's own one where papers are handed in or asked for: "Return the form to the Clerk's Office, 555-0142"
_HANDED = re.compile(
    r"\b(?:applications?|applying|applicants?|transcripts?|degrees?|diplomas?|r[eé]sum[eé]s?|return (?:the|this) form"
    r"|education will be)\b"
)
# Desks for accommodation, equal opportunity, survey and website questions are contacts only by a person's name
_OTHER_DESK = re.compile(
    r"\b(?:accommodat\w+|disabilit\w+|ada\b|equal (?:employment )?opportunit\w+|eeo\w*|discriminat\w+|title ix|titleix"
    r"|equity offic\w+|harass\w+|affirmative action"
    r"|privacy|data protection|datenschutz\w*|unsubscribe|survey|poster|civil rights"
    r"|technical (?:support|issues?|problems?|difficult\w+|assistance)|help ?desk|log ?in|password|veterans?"
    r"|crime|clery|e-verify|right to work|tty|tdd|relay|switchboard|governmentjobs|neogov|copy of (?:this|the)"
    r"|assistance\b[^.;\n]{0,80} any (?:phase|part|stage|step|aspect) of the (?:\w+ )?(?:interview|application|hiring)"
    r"|polic(?:y|ies) (?:can|may) be (?:found|viewed|read|accessed)"
    r"|such information|annual security|police (?:department|dept|services?|station)|(?:campus|university) police"
    r"|background check|benefits|credit union|payroll|paycheck|three references|professional references)\b"
)
_SMALL = 140
"""Characters of a contact section that may be a name alone."""


def find_contacts(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the people and offices named for questions about the posting, each with what stands beside the name.

    Addresses for accommodation or equal opportunity questions count only when a person is named.

    >>> [c] = find_contacts("Questions? Contact Jane Doe, Head of Events, at jdoe@x.example or 212-736-5000 x12.")
    >>> c.value.name, c.value.title, c.value.email, c.value.phone, c.value.phone_extension
    ('Jane Doe', 'Head of Events', 'jdoe@x.example', '212-736-5000', '12')
    >>> [c.value.name for c in find_contacts("Max Muster\nTelefon 0711 / 6672 - 1890", hint="Ansprechpartner")]
    ['Max Muster']
    >>> [c] = find_contacts("570 Mill Road, Suite 4, Salem, NY 10523\n914-555-0142 x207", hint="Contact Information")
    >>> c.value.postal_address, c.value.phone_extension
    ('570 Mill Road, Suite 4, Salem, NY 10523', '207')
    >>> list(find_contacts("To request an accommodation write to ada@x.example. Answers the phone."))
    []
    """
    heading = fold(hint)
    place = bool(hint) and _is_place(heading)
    labelled = labelled_part(text, hint.strip(" :")) if place else None
    parts = [labelled] if labelled else parts_of(text, known, place=place)
    low = fold(text)
    seen: set[tuple[str | None, ...]] = set()
    found = groups(text, parts)
    for group, following in zip(found, [*found[1:], None], strict=False):
        kept = group if labelled else _contact_of(text, low, group, place=place) or _alternative(text, group, following)
        if not kept:
            continue
        contact, needs = _contact(text, kept, known, place=place)
        key = (contact.name, contact.email, contact.phone)
        if key in seen or key == (None, None, None):
            continue
        seen.add(key)
        start, end = min(part.start for part in kept), max(part.end for part in kept)
        rule = "contacts.block" if place else "contacts.sentence"
        yield Claim("contacts", contact, text[start:end], start, end, rule, needs=needs)
    if not any(name for name, _, _ in seen):
        yield from addressees(text)


@lru_cache(maxsize=512)
def _is_place(heading: str) -> bool:
    return _PLACE.search(heading) is not None


def _contact_of(text: str, low: str, group: list[Part], *, place: bool) -> list[Part]:
    """Return what of a group is a contact for this posting: all of it, less a doubtful name, or nothing."""
    email = next((str(part.value) for part in group if part.kind == "email"), None)
    kept = [part for part in group if part.kind != "person" or _is_confirmed(part, email, place=place)]
    kinds = {part.kind for part in kept}
    if not kinds & {"email", "phone"}:
        alone = place and "person" in kinds and (len(text) <= _SMALL or _titled(kept))
        return kept if alone else []
    start = min(sentence(text, kept[0].start)[0], kept[0].start)
    end = sentence(text, kept[-1].end - 1)[1]
    if _OTHER_DESK.search(low, start, end):
        return kept if "person" in kinds else []
    if place:
        return kept
    block = len(text) <= _SMALL and "\n" in text and _titled(kept)
    if "person" in kinds and (block or _is_line(text, kept) or _owns(text, kept)):
        return kept  # "Ada Quill, Head of Maps, (212) 555-0142" alone in its line
    if "person" in kinds:
        near = low[max(0, start - 200) : end]
        cued = not _CUE.isdisjoint(tokens(near)) or holds(near, _CUE_WITHIN)
        # "Crewing Manager: Ada Quill, +47 55 50 12 34"
        return kept if cued or any(title_ahead(text, part.start) for part in kept if part.kind == "person") else []
    question = low.rfind("?", max(0, start - 2), start)  # "Questions? Call 734-555-0127."
    start = start if question < 0 else sentence(text, question)[0]
    handed = {"office", "phone"} <= kinds and _HANDED.search(low, start, kept[-1].end)
    return kept if handed or _ASK.search(low, start, kept[-1].end) or ASKS_BEHIND.match(low, kept[-1].end) else []


# "Ada Quill, Director, or Ira Reed, Clerk"
_OR = re.compile(r",? (?:or|and|&) ")


def _alternative(text: str, group: list[Part], following: list[Part] | None) -> list[Part]:
    """Return a person with a title whom an "or" joins to the next, who is to be reached."""
    if len(group) > 1 or not following or not _titled(group) or not {"email", "phone"} & {p.kind for p in following}:
        return []
    return group if _OR.fullmatch(text, group[0].end, following[0].start) else []


def _is_confirmed(part: Part, email: str | None, *, place: bool) -> bool:
    """Whether a name is one: words beside it say so, or the e-mail address below it does."""
    if not isinstance(part.value, Person) or part.value.sure:
        return True
    if email is None:
        return place
    local = email.partition("@")[0].casefold()
    return akin(part.value.name, email) or (place and not SHARED.isdisjoint(re.split(r"[^a-z]+", local)))


def _is_line(text: str, group: Sequence[Part]) -> bool:
    """Whether a line is one person with a title, a number or address, and nothing else."""
    start, end = line(text, group[0].start)
    return (
        _titled(group)
        and group[-1].end <= end
        and not text[start : group[0].start].strip(" -–•*")
        and not text[group[-1].end : end].strip(" .,;)")
        and isinstance(group[0].value, Person)
    )


def _owns(text: str, group: Sequence[Part]) -> bool:
    """Whether a name with a colon leads to the address made of it: "Hanna: hanna.rost@tarn.example"."""
    who, mail = group[0], group[min(1, len(group) - 1)]
    led = mail.kind == "email" and text[who.end : mail.start].strip() == ":"
    return led and isinstance(who.value, Person) and akin(who.value.name, str(mail.value))


def _titled(group: Sequence[Part]) -> bool:
    return any(isinstance(part.value, Person) and part.value.title for part in group)


def _contact(text: str, group: Sequence[Part], known: Known, *, place: bool) -> tuple[Contact, tuple[str, ...]]:
    """Return a group of parts as a contact, and what its claim leans on."""
    found: dict[str, str | None] = {}
    needs: tuple[str, ...] = ("hint",) if place else ()
    for part in group:
        if isinstance(part.value, Person):
            found["name"] = part.value.name
            found["title"] = part.value.title or title_ahead(text, part.start)
        elif isinstance(part.value, Phone):
            number = e164(part.value.written, known.country)
            if number is not None and not part.value.written.lstrip("(").startswith(("+", "00")):
                needs += ("country",)
            found["phone"], found["phone_extension"] = number or part.value.written, part.value.extension
        else:
            found.setdefault("name" if part.kind == "office" else part.kind, part.value)
    return Contact(**found), needs
