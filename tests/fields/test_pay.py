"""Pay: what a posting offers, and what it is not."""

import pytest

from postingkit.documents import Capture
from postingkit.fields.pay import find_pay
from postingkit.model.known import Known
from postingkit.pipeline import parse

US = Known(country="US", language="en")

# text, heading, (min, max, currency, unit) of each base pay
SEEN = [
    ("37 hours per week, £27,500 - £29,200", "", [("27500", "29200", "GBP", None)]),
    ("With length of service the salary tops out at £62,046.", "", [(None, "62046", "GBP", None)]),
    ("Start at £31,077 - £41,177+ annually, by experience.", "", [("31077", "41177", "GBP", "YEAR")]),
    ("Starting at $17.50/hr, paid weekly, 30% employee discount", "", [("17.50", None, "USD", "HOUR")]),
    ("21 hours per week, £26,409 pro rata", "", [("26409", "26409", "GBP", None)]),
    ("We seek a clerk to work up to 28 hours per week for £15.20 an hour.", "", [("15.20", "15.20", "GBP", "HOUR")]),
    ("18 hours per week at £12.60", "Pay", [("12.60", "12.60", "GBP", None)]),
    ("Emoluments: Rs. 37,000/- per month + 18% HRA", "", [("37000", "37000", "INR", "MONTH")]),
    ("Packing shed: $24.50/hr, day or night", "", [("24.50", "24.50", "USD", "HOUR")]),
    ("RATE: $45.62/hr; LOA $165/day worked", "", [("45.62", "45.62", "USD", "HOUR")]),
    (
        "Level 5 of the Local Harbors Award ($36.21 per hour), up to 14% superannuation, five weeks of leave",
        "",
        [("36.21", "36.21", "USD", "HOUR")],
    ),
    ("Rs. 55,000/- to Rs. 65,000/- per month", "Salary", [("55000", "65000", "INR", "MONTH")]),
    ("150,000 Tsh – 400,000 Tsh", "Salary", [("150000", "400000", "TZS", None)]),
    (
        "Minimum Hourly Rate $21.91; Maximum Hourly Rate $28.85",
        "Pay",
        [("21.91", None, "USD", "HOUR"), (None, "28.85", "USD", "HOUR")],
    ),
    ("€57,322 – €70,030 LSI 2 (gross per annum)", "Salary Scale", [("57322", "70030", "EUR", "YEAR")]),
    ("starting with 400 USD + Bonus", "Salary", [("400", None, "USD", None)]),
    ("The cost-to-company is R692 118 – R811 004 per annum.", "Remuneration", [("692118", "811004", "ZAR", "YEAR")]),
    ("4.5 LPA - 6 LPA", "CTC", [("450000", "600000", None, "YEAR")]),
    ("Three mornings a week, in term time. £13.85 an hour.", "", [("13.85", "13.85", "GBP", "HOUR")]),
    ("60,000 per year", "Salary", [("60000", "60000", None, "YEAR")]),
    ("25 per hour", "Pay", [("25", "25", None, "HOUR")]),
    ("70–80 an hour", "Pay", [("70", "80", None, "HOUR")]),
    ("120K–150K a year", "Salary", [("120000", "150000", None, "YEAR")]),
    ("40 hours a week", "Pay", []),
    ("Salary as agreed with the union; base $45,250.", "", [("45250", "45250", "USD", None)]),
    ("💼 Full-time · 💶 €75k–€95k · 🗓 Start: ASAP", "", [("75000", "95000", "EUR", None)]),
    ("Base: $45,250", "", [("45250", "45250", "USD", None)]),
    ("Starting at $45,250; $600 stipend", "", [("45250", None, "USD", None)]),
    ("1.700 - 1.900 € netti al mese, 14 mensilità", "Retribuzione", [("1700", "1900", "EUR", "MONTH")]),
    ("950 €/mês + subsídio de alimentação (7,63 €/dia)", "Remuneração", [("950", "950", "EUR", "MONTH")]),
    ("時給:1,050円~1,200円(土日祝は+50円)", "", [("1050", "1200", "JPY", "HOUR")]),
    ("Grade C: £24,790 - £25,183 FTE pro rata", "", [("24790", "25183", "GBP", None)]),
    ("Map Editor for a Monthly Atlas (Remote, US) $25-$35/hr", "", [("25", "35", "USD", "HOUR")]),
    ("Lifeguard at the outdoor pool of the town, £13.20 an hour", "", [("13.20", "13.20", "GBP", "HOUR")]),
    ("$41 ,500 to $45, 000", "Salary", [("41500", "45000", "USD", None)]),
    ("2.5-3.5 Lacs P.A.", "", [("250000", "350000", None, "YEAR")]),
    ("6-8 LPA", "", [("600000", "800000", None, "YEAR")]),
    ("INR 5,00,000 - 9,00,000 P.A.", "", [("500000", "900000", "INR", "YEAR")]),
    ("$19-$23/hr + tips ($6-8/hr avg)", "", [("19", "23", "USD", "HOUR")]),
    ("ZAR 9,500 p/m + data", "Stipend and pay", [("9500", "9500", "ZAR", "MONTH")]),
    ("Gross salary: KES 145,000 p.m.", "", [("145000", "145000", "KES", "MONTH")]),
    ("PHP 28,000.00 pm", "Salary", [("28000.00", "28000.00", "PHP", "MONTH")]),
    ("INR 25,000/- p.m. plus PF", "Salary", [("25000", "25000", "INR", "MONTH")]),
    ("GBP 1,900 pcm", "Pay", [("1900", "1900", "GBP", "MONTH")]),
    ("£12.50 ph", "Pay", [("12.50", "12.50", "GBP", "HOUR")]),
    ("£450 p.w.", "Pay", [("450", "450", "GBP", "WEEK")]),
    ("£350 pd", "Pay", [("350", "350", "GBP", "DAY")]),
    ("€18 PM shift", "Pay", [("18", "18", "EUR", None)]),
    ("Step 1 £14.12 - Step 8 £16.95 per hour", "Salary", [("14.12", "16.95", "GBP", "HOUR")]),
    ("€14.80 per hour rising to €15.60 after probation", "", [("14.80", "15.60", "EUR", "HOUR")]),
    ("€11/hr plus tips", "Pay", [("11", "11", "EUR", "HOUR")]),
    ("Tips + €11/hr", "Pay", [("11", "11", "EUR", "HOUR")]),
    ("Free rent and €20/hr", "Pay", [("20", "20", "EUR", "HOUR")]),
    ("The appointment will be in the order of 70'000 CHF a year.", "", [("70000", "70000", "CHF", "YEAR")]),
    ("Tarn Labs - Map Clerk - REMOTE - Full time $140-$160k", "", [("140000", "160000", "USD", None)]),
    ("Grade RA1B/RA1A £17,451 - £26,229", "", [("17451", "26229", "GBP", None)]),
    (
        "A salary between € 2,651 (scale 9) and € 3,997 (scale 10 of the house) gross per month.",
        "",
        [("2651", "3997", "EUR", "MONTH")],
    ),
    ("The daily fee is between USD 350 and USD 420.", "Remuneration", [("350", "420", "USD", "DAY")]),
    ("The rate is $27.40 an hour, 30 hours a week.", "", [("27.40", "27.40", "USD", "HOUR")]),
    ("$100k-$108 DOQ", "Salary", [("100000", "108000", "USD", None)]),
    ("$52,000", "Minimum annual salary", [("52000", None, "USD", "YEAR")]),
    ("22260€", "Rémunération brute annuelle à partir de :", [("22260", None, "EUR", "YEAR")]),
    ("12-16 hrs/wk, $30/hour to start, and it grows.", "Part time", [("30", "30", "USD", "HOUR")]),
    ("£60 - £80k based on equity stake.", "Competitive salary", [("60000", "80000", "GBP", None)]),
    ("Map Clerk | Boston | $150-$170k w/ 10% bonus", "head", [("150000", "170000", "USD", None)]),
    ("Range 22 - Step A $19.84, Step B $20.83, Step C $21.87 per hour", "Salary", [("19.84", "21.87", "USD", "HOUR")]),
    ("$4,112 to $5,248 a month; Step 1 $4,112, Step 5 $5,248", "Salary", [("4112", "5248", "USD", "MONTH")]),
    (
        "$71,409 to $88,719 and $88,900 to $94,043",
        "Salary",
        [("71409", "88719", "USD", None), ("88900", "94043", "USD", None)],
    ),
    ("The salary is DKK 42,000–47,500 per month before pension.", "", [("42000", "47500", "DKK", "MONTH")]),
    ("The stipend is $66,000 a year.", "", [("66000", "66000", "USD", "YEAR")]),
    ("C12 – $18.06 per hour", "Pay grade", [("18.06", "18.06", "USD", "HOUR")]),
    ("$63,000 minimum for twelve months.", "Salary", [("63000", None, "USD", "YEAR")]),
    ("Map Curator\n💰 $140k–$175k + 0.5–1.0% equity\nSoon", "head", [("140000", "175000", "USD", None)]),
    ("Part-time, 20 hours a week (9 a.m. to 2 p.m.), at $18 to $20 per hour.", "", [("18", "20", "USD", "HOUR")]),
    ("$46,100 to $68,300; $56,500 to $82,600; and $63,300 to $92,600.", "ANNUAL SALARY", [
        ("46100", "68300", "USD", "YEAR"), ("56500", "82600", "USD", "YEAR"), ("63300", "92600", "USD", "YEAR")]),
    ("$41,000 to $50,900\nThe salary in the Department of Parks is $49,000 to $60,900.", "ANNUAL SALARY", [
        ("41000", "50900", "USD", "YEAR"), ("49000", "60900", "USD", "YEAR")]),
    ("The daily contract rate is $450-500.", "Renumeration", [("450", "500", "USD", "DAY")]),
    ("Salary, depending on skills, begins at $42.10 per hour.", "Compensation", [("42.10", None, "USD", "HOUR")]),
    ("Starting Salary: $12.50/ Hour 7-10 hrs a week", "Pay", [("12.50", "12.50", "USD", "HOUR")]),
    ("$45,700 ANNUALIZED. 37.50 HOURS PER WEEK.", "Compensation", [("45700", "45700", "USD", "YEAR")]),
    ("This is a full-time position . Annual salary is US$81,000.", "", [("81000", "81000", "USD", "YEAR")]),
    ("The approximate annual starting salary is 96,500 US $.", "", [("96500", "96500", "USD", "YEAR")]),
    ("Hiring Salary Range: $48,700 - $66,200 (Estimated Annual Salary)", "", [("48700", "66200", "USD", "YEAR")]),
    ("Developer\n\nLevel 5, $90,100 - $98,900 p.a. plus 10.5% pension", "head", [("90100", "98900", "USD", "YEAR")]),
    ("Collections Manager,\n$3,900 - $6,700. Appointments begin low.", "head", [("3900", "6700", "USD", None)]),
    ("| 1/6/2021 |\n| Starting $65,000 |", "", [("65000", "65000", "USD", None)]),
    ("Pay Range $23.00 - $25.00/hour", "", [("23.00", "25.00", "USD", "HOUR")]),
    ("16.70 - 25.90, Hourly", "Hiring Range: (contingent on funding)", [("16.70", "25.90", None, "HOUR")]),
    ("SALARY: $1826.50 (Bi-weekly)", "", [("1826.50", "1826.50", "USD", "BIWEEK")]),
    ("The minimum starting salary is $61,600 with full benefits.", "", [("61600", None, "USD", None)]),
    ("$64,500+, with full benefit package", "Compensation", [("64500", None, "USD", None)]),
    ("$62,600 min.", "Salary", [("62600", None, "USD", None)]),
    ("60,000 or upwards, depending upon experience", "Compensation", [("60000", None, None, None)]),
    ("Hourly rate up to $25", "Compensation", [(None, "25", "USD", "HOUR")]),
    ("Max Salary: $85,100", "", [(None, "85100", "USD", None)]),
    ("Hiring Range - Min.: $54,900\nHiring Range - Max.: $78,300", "", [("54900", "78300", "USD", None)]),
    ("Grade 053\nMinimum $ 50,100\nMaximum $ 78,200", "Salary", [("50100", "78200", "USD", None)]),
    ("$18.0000 To 19.5000 Hourly", "Salary Range", [("18.0000", "19.5000", "USD", "HOUR")]),
    ("11.50/hr", "Compensation", [("11.50", "11.50", None, "HOUR")]),
    ("40,000", "Compensation", [("40000", "40000", None, None)]),
    ("Hourly rate: 18.25", "", [("18.25", "18.25", None, "HOUR")]),
    ("Salary starts at $86,300; Mid-point at $109,200.", "", [("86300", None, "USD", None)]),
    ("An initial salary of $43,000 to $45,000 dependent on qualification, per year", "", [
        ("43000", "45000", "USD", "YEAR")]),
    ("APPROXIMATE ANNUAL SALARY -\n$47,100.80 to\n$69,700.20", "", [("47100.80", "69700.20", "USD", "YEAR")]),
    ("We offer interns:\n\n$20/hour, part-time, 2-3 days per week", "", [("20", "20", "USD", "HOUR")]),
    ("Lead Engineer: $150k-$180k + equity", "", [("150000", "180000", "USD", None)]),
    ("Harbor Labs | Remote | $120k-$160k + equity | Full-time", "", [("120000", "160000", "USD", None)]),
    ("Pay Range: $59,500 - $71,100 Benefits include dental insurance", "", [("59500", "71100", "USD", None)]),
    ("FTE 1.0; salary range 12; $4,321 - $5,678/month", "", [("4321", "5678", "USD", "MONTH")]),
    ("Salary: $15.00 per hour, 28 hours a week", "", [("15.00", "15.00", "USD", "HOUR")]),
    ("The budgeted salary is $85,200.", "", [("85200", "85200", "USD", None)]),
]  # fmt: skip
ABROAD = [
    (
        "Salary: Pay Scale Point 16 (HK$38,170 per month) to Pay Scale Point 27 (HK$63,350 per month)",
        "HK",
        ("38170", "63350", "HKD", "MONTH"),
    ),
    ("17,20 € Stundenlohn plus Zuschläge", "DE", ("17.20", "17.20", "EUR", "HOUR")),
    ("Salaris: minimaal € 2.811 en maximaal € 3.978 bruto per maand", "NL", ("2811", "3978", "EUR", "MONTH")),
    ("Jaarsalaris vanaf € 30.000", "NL", ("30000", None, "EUR", "YEAR")),
    ("Pensja 4500 zł na rękę miesięcznie", "PL", ("4500", "4500", "PLN", "MONTH")),
    ("月給 215,000円～268,000円（処遇改善手当含む）", "JP", ("215000", "268000", "JPY", "MONTH")),
    ("基本給 200,000円／月", "JP", ("200000", "200000", "JPY", "MONTH")),
    ("Monthly Salary: Php 40,208.00", "PH", ("40208.00", "40208.00", "PHP", "MONTH")),
    ("Salary: 12,000 - 16,000 HRK a month", "HR", ("12000", "16000", "HRK", "MONTH")),
    ("Salary: $107,107 - $118,091 pro-rata pa", "AU", ("107107", "118091", "AUD", "YEAR")),
    ("Salary: Band F, £31,572 rising to £34,899", "GB", ("31572", "34899", "GBP", None)),
    ("Basic Salary: KSh. 56,370 - KSh. 74,380 per month", "KE", ("56370", "74380", "KES", "MONTH")),
    (
        "The salary scale is: €35,319, €37,339, €38,408, €39,671, €41,197, €42,720, €44,235 LSI.",
        "IE",
        ("35319", "44235", "EUR", None),
    ),
    ("Salary: R25 000 per month", "ZA", ("25000", "25000", "ZAR", "MONTH")),
    (
        "Salary: €51,206; €52,831; €54,472 (maximum); €56,113 (LSI 1 after 3 years) per annum",
        "IE",
        ("51206", "56113", "EUR", "YEAR"),
    ),
    ("Bruttojahresgehalt mindestens € 67.100,50 inkl. Zulagen", "AT", ("67100.50", None, "EUR", "YEAR")),
    ("Das Mindestentgelt beträgt monatlich € 4.932,90 brutto.", "AT", ("4932.90", None, "EUR", "MONTH")),
    (
        "Das monatliche Mindestentgelt für diese Verwendung beträgt derzeit € 3.578,80 brutto (14x jährlich).",
        "AT",
        ("3578.80", None, "EUR", "MONTH"),
    ),
    ("Ein jährliches Gehalt zwischen 50.000 und 54.000 €", "DE", ("50000", "54000", "EUR", "YEAR")),
    ("Stundenlohn 13,50 Euro", "DE", ("13.50", "13.50", "EUR", "HOUR")),
    ("Salaire : 32 000 € à 38 000 € brut annuel", "FR", ("32000", "38000", "EUR", "YEAR")),
    ("Salario: entre 24.000 € y 30.000 € brutos anuales", "ES", ("24000", "30000", "EUR", "YEAR")),
    ("Salari: 18000/21000€ Brut/any", "ES", ("18000", "21000", "EUR", "YEAR")),
    ("Salário: R$ 5.000,00 por mês", "BR", ("5000.00", "5000.00", "BRL", "MONTH")),
    ("RAL 30.000 - 35.000 €", "IT", ("30000", "35000", "EUR", "YEAR")),  # the gross of a year
    ("Salaris: € 3.200 - € 4.100 bruto per maand", "NL", ("3200", "4100", "EUR", "MONTH")),
    ("Mzda: 35 000 - 45 000 Kč/měsíc", "CZ", ("35000", "45000", "CZK", "MONTH")),
    ("Wynagrodzenie: 8 000 – 11 000 zł brutto miesięcznie", "PL", ("8000", "11000", "PLN", "MONTH")),
    ("Зарплата от 120 000 до 180 000 руб. в месяц", "RU", ("120000", "180000", "RUB", "MONTH")),
    ("Доход от 150 000 ₽ за месяц", "RU", ("150000", None, "RUB", "MONTH")),
    ("Зарплата від 18 000 грн/міс", "UA", ("18000", None, "UAH", "MONTH")),
    ("Maaş: 30.000 - 35.000 TL aylık", "TR", ("30000", "35000", "TRY", "MONTH")),
    ("Fizetés: bruttó 450.000 Ft/hó", "HU", ("450000", "450000", "HUF", "MONTH")),
    ("Salariu: 4500 RON/luna", "RO", ("4500", "4500", "RON", "MONTH")),
    ("Μισθός: 1.200 € μηνιαίως", "GR", ("1200", "1200", "EUR", "MONTH")),
    ("薪资：8000-12000元/月", "CN", ("8000", "12000", "CNY", "MONTH")),
    ("연봉 4,000만원", "KR", ("40000000", "40000000", "KRW", "YEAR")),
    ("시급 10,030원", "KR", ("10030", "10030", "KRW", "HOUR")),
    ("Mensuel de 1823.03 Euros à 2000.00 Euros", "FR", ("1823.03", "2000.00", "EUR", "MONTH")),
    ("Horaire de 12.02 Euros", "FR", ("12.02", "12.02", "EUR", "HOUR")),
    ("ხელფასი: 1500 ლარი", "GE", ("1500", "1500", "GEL", None)),
    ("月給25万円～35万円", "JP", ("250000", "350000", "JPY", "MONTH")),
    ("日当：9,500円～", "JP", ("9500", None, "JPY", "DAY")),
    ("時給 1300円以上", "JP", ("1300", None, "JPY", "HOUR")),
    ("日給9,000円〜11,000円", "JP", ("9000", "11000", "JPY", "DAY")),
    ("З/П: от 65 т.р.", "RU", ("65000", None, "RUB", None)),
    ("Зарплата: от 48 000 р.", "RU", ("48000", None, "RUB", None)),
    ("ЗП 70-90к", "RU", ("70000", "90000", None, None)),
    ("Odměna 140 - 180,-/hod.", "CZ", ("140", "180", None, "HOUR")),
    ("Plat: až 42.000,- Kč", "CZ", (None, "42000", "CZK", None)),
    ("Wynagrodzenie 3900 PLN brutto miesięcznie (2950,50 zł netto)", "PL", ("3900", "3900", "PLN", "MONTH")),
    ("Pensja: do 7 tys. zł", "PL", (None, "7000", "PLN", None)),
    ("Uurloon: € 15,20", "NL", ("15.20", "15.20", "EUR", "HOUR")),
    ("Een salaris tussen € 2.700,- en € 3.600,- bruto per maand", "NL", ("2700", "3600", "EUR", "MONTH")),
    ("Paga oraria: 9,20 €", "IT", ("9.20", "9.20", "EUR", "HOUR")),
    ("RAL fino a 38k", "IT", (None, "38000", None, "YEAR")),
    ("Faixa salarial: até R$ 7.000", "BR", (None, "7000", "BRL", None)),
    ("Bolsa-auxílio: R$ 1.150,00", "BR", ("1150.00", "1150.00", "BRL", None)),
    ("Remuneração: 1.812,40+VT+lanche", "BR", ("1812.40", "1812.40", None, None)),
    ("Gratification : 612,30 euros", "FR", ("612.30", "612.30", "EUR", None)),
    ("TJM : 430 €", "FR", ("430", "430", "EUR", "DAY")),
    ("Sueldo: $ 7,000 a $ 9,000 quincenales", "MX", ("7000", "9000", "MXN", "BIWEEK")),
    ("Sueldo: 8 € la hora", "ES", ("8", "8", "EUR", "HOUR")),
    ("Stundensatz 78 €", "DE", ("78", "78", "EUR", "HOUR")),
    ("Lohn: CHF 75'000.- pro Jahr", "CH", ("75000", "75000", "CHF", "YEAR")),
    ("Склад\nот 55000 ₽\nКазань", "RU", ("55000", None, "RUB", None)),
    ("Salary ₹12,00,000 per annum", "IN", ("1200000", "1200000", "INR", "YEAR")),
    ("Salary: $95k - $110k + super", "AU", ("95000", "110000", "AUD", None)),
    ("$28.50/hour", "CA", ("28.50", "28.50", "CAD", "HOUR")),
    ("Salary £25,000 pro rata per annum", "GB", ("25000", "25000", "GBP", "YEAR")),
    ("Day rate: £400-£450", "GB", ("400", "450", "GBP", None)),
]
KINDS = [
    ("Total remuneration package: $105,023 a year", "other"),
    ("Receive a $3,000 sign-on bonus!", "bonus"),
    ("The stipend for the position is $6,800.", "stipend"),
    ("Shift differential of $2.50/hour for nights", "differential"),
    ("Relocation assistance up to $5,000", "allowance"),
    ("On-target earnings (OTE) of £45k", "other"),
    ("Pay: pooled tips of £16-18/hr", "other"),
]
SILENT = [
    ("We raised 3 lakhs last year", ""),
    ("$24/hr Median", ""),
    ("Rent $150/wk deducted.", "Remuneration"),
    ("We sell to a customer base of $45,000 each.", ""),
    ("Whoever wishes to work there can rent the studio for £20 per hour.", ""),
    ("Accommodation available at £69.93 per week.", "Salary"),
    ("2 working days per week", "Pay"),
    ("14 mensilità", "Retribuzione"),
    ("Salary: $" + "9" * 40 + " per year", ""),
    ("Une maison de cartes (250 sites dans 43 pays - 85 000 collaborateurs)", ""),
    ("VR de R$ 27/dia", "Benefícios"),
    ("Rimborso spese di 450 € mensili", ""),
    ("通勤手当 月額25,000円まで", ""),
    ("Tuition reimbursement up to $5,250 per calendar year", "Benefits"),
    ("You will manage an annual budget of $250,000.", ""),
    ("The library has a $3.2 million annual operating budget.", ""),
    ("Send the form and a $10 fee to Human Resources.", ""),
    ("Life insurance of $50,000 at no cost to employees", "Benefits"),
    ("401(k) match up to $2,000 annually", "Compensation and benefits"),
    ("Single health coverage costs the employee $110.00 per month", "Benefits"),
    ("We raised $20M and serve 400 customers.", ""),
    ("Grants of $5,000 to $10,000 are yours to award.", ""),
    ("Mid $60,000's with benefits", "Compensation"),
    ("Range includes high 50's", "Compensation"),
    ("40 hours per week", "Salary"),
    ("Grade 12, Step 4", "Salary"),
    ("Salary Grade: 45", ""),
    ("Great Neck, NY 11023", "Compensation"),
    ("Posted 2019, class of 2021", "Salary"),
    ("Commensurate with experience", "Compensation"),
    ("10% commission on sales over $50,000", ""),
    ("For a lift of 50 pounds", "Salary"),
]
GAPS = [
    pytest.param("$1,500 semi-monthly", "Salary", "US", id="the record has no unit for half months"),
]


def base(text: str, hint: str, known: Known) -> list[tuple[str | None, str | None, str | None, str | None]]:
    found = []
    for claim in find_pay(text, hint=hint, known=known):
        assert text[claim.start : claim.end] == claim.quote
        pay = claim.value
        if pay.kind == "base":
            ends = [None if end is None else str(end) for end in (pay.min, pay.max)]
            found.append((ends[0], ends[1], pay.currency, pay.unit))
    return found


@pytest.mark.parametrize(("text", "hint", "pays"), SEEN)
def test_pay_is_read(text: str, hint: str, pays: list[tuple[str | None, str | None, str | None, str | None]]) -> None:
    assert base(text, hint, US) == pays


@pytest.mark.parametrize(("text", "country", "pay"), ABROAD)
def test_pay_is_read_abroad(
    text: str, country: str, pay: tuple[str | None, str | None, str | None, str | None]
) -> None:
    assert base(text, "", Known(country=country)) == [pay]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_a_sum_is(text: str, kind: str) -> None:
    assert [claim.value.kind for claim in find_pay(text, known=US)] == [kind]


def test_what_is_given_beside_the_pay_has_a_period_of_its_own() -> None:
    found = find_pay("Pay: $24,000 annually, four weeks of leave, education allowance of $600", known=US)
    assert [(pay.value.kind, pay.value.unit) for pay in found] == [("base", "YEAR"), ("allowance", None)]


@pytest.mark.parametrize(("text", "hint"), SILENT)
def test_other_sums_are_no_pay(text: str, hint: str) -> None:
    assert base(text, hint, US) == []


@pytest.mark.parametrize(("text", "hint", "country"), GAPS)
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_gaps(text: str, hint: str, country: str) -> None:
    [(_, _, currency, unit)] = base(text, hint, Known(country=country))
    assert currency
    assert unit


def test_a_dollar_without_a_country_has_no_currency() -> None:
    [claim] = find_pay("Salary: $50,000")
    assert claim.value.currency is None
    assert claim.needs == ()


SPOKEN = [
    ("Зарплата от 90 до 160 тысяч рублей в месяц", "ru", ("90000", "160000", "RUB", "MONTH")),
    ("Зарплата 3000 рублей", "be", ("3000", "3000", None, None)),
    ("Mzda 30 - 40 tis. Kč měsíčně", "cs", ("30000", "40000", "CZK", "MONTH")),
    ("Wynagrodzenie od 5 do 7 tysięcy zł", "pl", ("5000", "7000", "PLN", None)),
]


@pytest.mark.parametrize(("text", "language", "pay"), SPOKEN)
def test_thousands_and_roubles_in_words(text: str, language: str, pay: tuple[str | None, ...]) -> None:
    [claim] = find_pay(text, known=Known(language=language))
    found = claim.value
    assert (
        *(None if sum_ is None else str(sum_) for sum_ in (found.min, found.max)),
        found.currency,
        found.unit,
    ) == pay


def test_what_a_value_leans_on_is_named() -> None:
    [claim] = find_pay("$50,000", hint="Annual salary", known=US)
    assert claim.needs == ("country", "hint")


def test_pay_for_another_country_is_not_this_jobs() -> None:
    text = "For U.S.-based roles, we expect a starting salary between $148,000 and $239,000."
    assert list(find_pay(text, known=Known(country="CA"))) == []
    assert len(list(find_pay(text, known=US))) == 1


def test_whom_an_amount_is_for() -> None:
    text = "$20.10/hour ($19.50/hour for new hires)"
    assert [c.value.applies_to for c in find_pay(text, hint="Pay", known=US)] == [None, "new hires"]
    [claim] = find_pay("The salary is $47,075 for entry level binders with an MLS.", known=US)
    assert claim.value.applies_to == "entry level binders"
    [claim] = find_pay("Entry level salary: $47,075", known=US)
    assert claim.value.applies_to is None
    [claim] = find_pay("Senior Clerk salary range: $20.40 - $30.50/hour", known=US)
    assert claim.value.applies_to == "Senior Clerk"


def test_a_pay_scale_of_all_grades_is_no_pay() -> None:
    rows = "\n".join(f"0{n} $ {n},400 $ {n},900 $ {n + 20},400" for n in range(50, 64))
    assert list(find_pay(rows, hint="Salary ranges", known=US)) == []


def test_two_rows_tell_the_ends_of_one_pay() -> None:
    text = (
        "Map Clerk\n\nEmployer: Tarn County\nLocation: Salem, OR\nMinimum Salary: $41,000\nMaximum Salary: $52,000\n\n"
        "DUTIES\n\nSorts maps and lends them to readers."
    )
    [posting] = parse(Capture(text.encode(), media_type="text/plain"))
    assert [(str(pay.min), str(pay.max)) for pay in posting.compensation] == [("41000", "52000")]


@pytest.mark.parametrize(
    ("row", "unit"),
    [
        ("Pay basis: Hourly", "HOUR"),
        ("Rate type: Per year", "YEAR"),
        ("Pay frequency: Monthly", None),
        ("Salary basis: see the hourly and annual scales", None),
    ],
)
def test_a_row_of_its_own_tells_what_an_amount_is_paid_for(row: str, unit: str | None) -> None:
    text = f"Map Clerk\n\nEmployer: Tarn County\nHiring range: $4,310 - $4,960\n{row}\n\nDUTIES\n\nSorts maps."
    [posting] = parse(Capture(text.encode(), media_type="text/plain"))
    assert [pay.unit for pay in posting.compensation] == [unit]
