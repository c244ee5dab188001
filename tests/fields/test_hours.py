"""Work hours: the words on them alone, of this job's hours."""

import pytest

from postingkit.fields.hours import find_work_hours

SEEN = [
    ("The hours would be between 9am and 5pm, Monday-Friday.", "", "between 9am and 5pm, Monday-Friday"),
    ("Week-end and evening shifts are needed.", "", "Week-end and evening shifts are needed"),
    ("Serves the desk, at least 1 night per week.", "", "at least 1 night per week"),
    ("Status: exempt, full time (37.5 hours)", "", "full time (37.5 hours)"),
    ("a weekly schedule of 21 hours, M-F 9 am to 1", "", "weekly schedule of 21 hours, M-F 9 am to 1"),
    ("Die Stelle (65 % der regelmäßigen Arbeitszeit) ist frei.", "", "65 % der regelmäßigen Arbeitszeit"),
    ("zunächst mit 50% einer Vollzeitstelle", "", "50% einer Vollzeitstelle"),
    ("A flexible 15-hour-per-week schedule", "", "15-hour-per-week"),
    ("The hours are 8:30-3:20. We close at noon.", "", "8:30-3:20"),
    (
        f"Lends maps{', mends maps' * 24}; 35-hour week, some Saturdays; reports to the Keeper.",
        "",
        "35-hour week, some Saturdays",
    ),
    ("You can give 10+ hours per week to the charts.", "", "10+ hours per week"),
    ("€4.500 - €6.000 gross per month, based on 40 hours", "", "based on 40 hours"),
    ("35-hour working week", "", "35-hour working week"),
    ("10-month (203 days), 7.5 hours per day", "", "7.5 hours per day"),
    ("The regular work shift includes Saturdays.", "", "Saturdays"),
    ("Clerks may have to work after-hours, weekends, holidays as needed.", "", "after-hours, weekends, holidays"),
    (
        "Monday to Friday, 9 to 5, and there must be a will to go on with work in busy times, as on poll Saturdays.",
        "",
        "Monday to Friday, 9 to 5",
    ),
    ("Kartograf (m/w/d), 30–38,5 h/Woche", "", "30–38,5 h/Woche"),
    ("80–100 %", "Pensum", "80–100 %"),
    ("The Town has a 4/10 work schedule and one may work from home.", "", "4/10 work schedule"),
    ("The City offers a 4/10 work schedule, a pension and 12 paid holidays.", "", "4/10 work schedule"),
    ("We offer a 9/80 alternative work week.", "", "9/80 alternative work week"),
    ("31 Urlaubstage und eine 38-Stunden-Woche.", "", "38-Stunden-Woche"),
    ("9 to 5, some Saturdays", "Work Schedule", "9 to 5, some Saturdays"),
    ("26", "Hours per week", "26 hours per week"),
    ("Hours overlap with the desk (Mon – Thu 11am – 8pm).", "", "Mon – Thu 11am – 8pm"),
    ("Monday 1-9 pm\nTuesday 1-9 pm", "Hours", "Monday 1-9 pm; Tuesday 1-9 pm"),
    ("The post is 35 hours per week, Monday to Friday. Apply.", "", "35 hours per week, Monday to Friday"),
    (
        "A clerk is needed for 17.5 hours a week, including two evenings.",
        "",
        "17.5 hours a week, including two evenings",
    ),
    ("Day Shift: 7am - 3pm\nSwing Shift: 3pm - 11pm", "Hours", "Day Shift: 7am - 3pm; Swing Shift: 3pm - 11pm"),
    (
        "You will work 5 shifts (Monday - Sunday) and 37 hours per week.",
        "",
        "5 shifts (Monday - Sunday) and 37 hours per week",
    ),
    (
        "Clerks may work overtime, irregular shifts, weekends and holidays.",
        "",
        "overtime, irregular shifts, weekends and holidays",
    ),
    ("Page (15-18 hrs/wk)", "", "15-18 hrs/wk"),
    ("The schedule is Sunday-Thursday, with some flexibility.", "", "Sunday-Thursday"),
    ("Page (Part-time, 3 days/week)", "", "Part-time, 3 days/week"),
    (
        "12 hours/week, evening shifts,\nOne Weekday, 4:00 pm – 10:00 pm",
        "Schedule",
        "12 hours/week, evening shifts; One Weekday, 4:00 pm – 10:00 pm",
    ),
    ("Aide, 12 hours/week (M 3-7, Sat 10-2)", "", "12 hours/week (M 3-7, Sat 10-2)"),
    ("Required to work some evenings and weekends.", "", "some evenings and weekends"),
    ("Must be willing to work nights, weekends and holidays.", "", "nights, weekends and holidays"),
    ("Fahrer:in (40 Wochenstunden)", "", "40 Wochenstunden"),
    ("$45,101 a year. 37.50 hours per week.", "", "37.50 hours per week"),
    ("The pace is brisk, with early mornings, evenings, and weekends.", "", "early mornings, evenings, and weekends"),
    ("The week is Tuesday through Saturday, 38 hours per week.", "", "Tuesday through Saturday, 38 hours per week"),
    ("Overtime falls on weekends (both Saturdays and Sundays).", "", "weekends (both Saturdays and Sundays)"),
    ("Able to keep an afternoon/evening schedule", "", "afternoon/evening schedule"),
    ("A 21 hour per week part-time role for 2-3 months.", "", "21 hour per week"),
    ("Du arbeitest mindestens 15 Stunden / Woche mit.", "", "mindestens 15 Stunden / Woche"),
    ("Ca. 40 Std/M", "", "Ca. 40 Std/M"),
    ("Chartiste, 28h/semaine.", "", "28h/semaine"),
    ("We work a 37.5 hour work week.", "", "37.5 hour work week"),
    ("The post is twenty-five hours a week.", "", "twenty-five hours a week"),
    ("15 timer per uge, og 20 godz./tydzień", "", "15 timer per uge, og 20 godz./tydzień"),
    (
        "Clerks work a four-day, forty-hour workweek, with some evening shifts.",
        "",
        "four-day, forty-hour workweek, with some evening shifts",
    ),
    ("• 35 hours/week • Sundays by choice Salary: $9", "Schedule", "35 hours/week; Sundays by choice"),
    ("Able to work some weekends on a rotating schedule", "", "some weekends on a rotating schedule"),
    (
        "Tuesday through Thursday: 3pm to 11pm\nFriday: 1pm to 9pm",
        "",
        "Tuesday through Thursday: 3pm to 11pm; Friday: 1pm to 9pm",
    ),
    (
        "25 hours/week, includes\nEvery other Saturday\nSundays as needed\nBring a pen",
        "",
        "25 hours/week, includes Every other Saturday; Sundays as needed",
    ),
    ("The times vary, but include: Mon-Fri 9am – 5pm.", "", "Mon-Fri 9am – 5pm"),
    ("The desk is staffed on Sundays from 12:45 - 5 pm.", "", "Sundays from 12:45 - 5 pm"),
    ("Summer: Tues-Thur. 1:00-9:00PM; Sat 12:00N-6:00PM", "", "Tues-Thur. 1:00-9:00PM; Sat 12:00N-6:00PM"),
    ("Work about 15-20 hours/week from the fall semester on.", "", "about 15-20 hours/week"),
    ("A keen part-time (up to 17 hours) binder is sought.", "", "part-time (up to 17 hours)"),
    ("This part-time job (18 hours/week) is new.", "", "18 hours/week"),
    ("A one-year contract. Work week: 37.5 hrs. Desk hours vary.", "", "Work week: 37.5 hrs"),
    ("It takes 20-24 hours of work per week; Saturday shifts.", "", "20-24 hours of work per week; Saturday shifts"),
    ("$15.00 per hour, 28 hours a week", "", "28 hours a week"),
    ("20 hours week $15-27/per hour", "", "20 hours week"),
    ("The binder works 40 hours bi-weekly.", "", "40 hours bi-weekly"),
    ("Must be able to work Saturdays, September through May.", "", "Saturdays"),
    ("Shift includes Nights, Saturdays and Voluntary Sundays.", "", "Nights, Saturdays and Voluntary Sundays"),
    ("35 hours/week and some evenings Salary: $41,000", "Schedule", "35 hours/week and some evenings"),
    ("6 days working week", "", "6 days working week"),
    ("5.5 days work week, with bonus", "", "5.5 days work week"),
    ("Eine Hilfskraft mit zwischen 10 und 19 Stunden pro Woche", "", "zwischen 10 und 19 Stunden pro Woche"),
]
SILENT = [
    ("Apply in person Tues-Thurs 2-4 pm.", ""),
    ("Trains staff to run the desk on evenings and weekends.", ""),
    ("Call us between 9am and 5pm.", ""),
    ("The museum hours are 8:30-3:20.", ""),
    ("60 % der Kunden sind Schulen.", ""),
    ("Throughout the year, additional weekday, summer and weekend hours may be possible.", ""),
    ("Each visit takes 2 hours a visitor", ""),
    ("Shift differential: $1.25 per hour for swing shift.", "Salary range"),
    ("Manages maps; supervises 2 student assistants (10 hrs/wk each).", ""),
    ("Open 24 hours; 12 credit hours required.", ""),
    ("Credit is based on 40 hours of service.", ""),
    ("Come to our open house on Saturday 10am - 2pm.", ""),
    ("Teaches 12 semester hours per week.", ""),
    ("The ticket includes Saturdays.", ""),
    ("A part-time clerk has 20 hours of training.", ""),
    ("Benefits are prorated to 30 hours per week.", ""),
    ("Two weeks of training run Monday - Friday, 9 a.m. to 5 p.m.", ""),
    ("Opening date: September 1, 2031", "Tentative schedule"),
    ("Resumes should reach us at desk@maps.example by June 22", "Schedule"),
    ("I'm happy to interview on evenings and weekends.", ""),
    ("Trains staff to lend maps on evenings and weekends", ""),
    ("in Verwendungsgruppe 6, mindestens 3.000 Euro", "Gruppenleiter:in (40 Wochenstunden)"),
]


@pytest.mark.parametrize(("text", "hint", "hours"), SEEN)
def test_hours_are_read(text: str, hint: str, hours: str) -> None:
    claim = next(find_work_hours(text, hint=hint))
    assert claim.value == hours
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_other_hours_are_not(text: str, hint: str) -> None:
    assert list(find_work_hours(text, hint=hint)) == []
