"""Phone calls: asked not to call, in whatever words; work by phone is another matter."""

import pytest

from postingkit.fields.phone_calls import find_no_phone_calls

SEEN = [
    "No personal visits, deliveries or phone calls, please.",
    "No information inquiries will be handled over the phone.",
    "Phone calls and in-person visits are not accepted.",
    "We do not accept phone inquiries.",
    "Telefonische Anfragen werden leider nicht beantwortet.",
    "Bitte sehen Sie von Anrufen ab.",
    "Von telefonischen Rückfragen bitten wir abzusehen.",
    "Merci de ne pas téléphoner.",
    "No se atenderán llamadas telefónicas.",
    "Não ligar, por favor. Não atendemos telefonemas.",
    "Astenersi dal telefonare.",
    "Gelieve niet te bellen.",
    "Telefonické dotazy nezodpovídáme, prosíme nevolejte.",
    "Prosimy nie dzwonić.",
    "Просьба не звонить, звонки не принимаются.",
    "電話でのお問い合わせはご遠慮ください。",
]
SILENT = [
    "No experience in sales or phone calls needed.",
    "No evening meetings or phone calls outside office hours.",
    "Handles calls, and visitors are not left waiting.",
    "Takes inquiries over the phone.",
    "You do not take phone calls during class.",
    "Telefonische Rückfragen beantwortet Frau Brod.",
    "Atención de llamadas y no solo de correos; no llamar la atención.",
    "Atendimento de chamadas: se não ligar para o cliente, o cliente liga.",
    "Rispondere alle telefonate e chiamare i clienti.",
    "Kun je niet wachten? Ga dan bellen met Ada.",
    "Вы не звоните холодным клиентам.",
    "電話でのお問い合わせに対応します。",
]


@pytest.mark.parametrize("text", SEEN)
def test_asks_not_to_call(text: str) -> None:
    assert [claim.value for claim in find_no_phone_calls(text)] == [True]


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    assert not list(find_no_phone_calls(text))
