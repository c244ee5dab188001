"""Months: their names in 22 languages, and where people write the day before the month.

Written by scripts/lexicon_months.py from CLDR (babel 2.18.0); do not edit.
"""

_NAMES = """
1 january jan januar jänner janvier janv enero ene janeiro gennaio gen januari gener ledna led leden stycznia
sty styczeń января янв январь січня січ січень იანვარი იან հունվարի հնվ հունվար tammikuuta tammi tammikuu ocak
oca ianuarie ian január ιανουαρίου ιαν ιανουάριος ;
2 february feb februar feber février févr febrero fevereiro fev febbraio februari febrer febr února úno únor lutego lut
luty февраля февр февраль лютого лют лютий თებერვალი თებ փետրվարի փտվ փետրվար helmikuuta helmi helmikuu şubat şub
februarie február φεβρουαρίου φεβ φεβρουάριος febuary
;
3 march mar märz mär mars marzo março maart mrt març března bře březen marca marzec марта мар март березня бер
березень მარტი მარ մարտի մրտ մարտ marts maaliskuuta maalis maaliskuu mart martie március márc μαρτίου μαρ μάρτιος
μάρ mrz
;
4 april apr avril avr abril abr aprile dubna dub duben kwietnia kwi kwiecień апреля апр апрель квітня квіт квітень
აპრილი აპრ ապրիլի ապր ապրիլ huhtikuuta huhti huhtikuu nisan nis aprilie április ápr απριλίου απρ απρίλιος
;
5 may mai mayo maio maggio mag mei maig května kvě květen maja maj мая май травня трав травень მაისი მაი մայիսի մյս
մայիս toukokuuta touko toukokuu mayıs május máj μαΐου μαΐ μάιος μάι
;
6 june jun juni juin junio junho giugno giu juny června čvn červen czerwca cze czerwiec июня июн июнь червня черв
червень ივნისი ივნ հունիսի հնս հունիս kesäkuuta kesä kesäkuu haziran haz iunie iun június jún ιουνίου ιουν ιούνιος
ιούν
;
7 july jul juli juillet juil julio julho luglio lug juliol července čvc červenec lipca lip lipiec июля июл июль
липня лип липень ივლისი ივლ հուլիսի հլս հուլիս heinäkuuta heinä heinäkuu temmuz tem iulie iul július júl ιουλίου
ιουλ ιούλιος ιούλ
;
8 august aug août agosto ago augustus agost srpna srp srpen sierpnia sie sierpień августа авг август серпня серп
серпень აგვისტო აგვ օգոստոսի օգս օգոստոս augusti elokuuta elo elokuu ağustos ağu augusztus αυγούστου αυγ αύγουστος
αύγ
;
9 september sep sept septembre septiembre setembro set settembre setembre září zář września wrz wrzesień сентября
сент сентябрь вересня вер вересень სექტემბერი სექ սեպտեմբերի սեպ սեպտեմբեր syyskuuta syys syyskuu eylül eyl
septembrie szeptember szept σεπτεμβρίου σεπ σεπτέμβριος septemeber
;
10 october oct oktober okt octobre octubre outubro out ottobre ott října říj říjen października paź październik
октября окт октябрь жовтня жовт жовтень ოქტომბერი ოქტ հոկտեմբերի հոկ հոկտեմբեր lokakuuta loka lokakuu ekim eki
octombrie október οκτωβρίου οκτ οκτώβριος
;
11 november nov novembre noviembre novembro listopadu lis listopad listopada ноября нояб ноябрь листопада лист
листопад ნოემბერი ნოე նոյեմբերի նոյ նոյեմբեր marraskuuta marras marraskuu kasım kas noiembrie νοεμβρίου νοε
νοέμβριος νοέ novemeber
;
12 december dec dezember dez décembre déc diciembre dic dezembro dicembre desembre des prosince pro prosinec grudnia
gru grudzień декабря дек декабрь грудня груд грудень დეკემბერი დეკ դեկտեմբերի դեկ դեկտեմբեր desember joulukuuta
joulu joulukuu aralık ara decembrie δεκεμβρίου δεκ δεκέμβριος decemeber
"""

MONTHS: dict[str, int] = {word: int(row.split()[0]) for row in _NAMES.split(";") for word in row.split()[1:]}
"""A name in lower case without its full stop, and the number of its month."""

DAY_FIRST = frozenset(
    """
    AD AE AG AI AL AM AO AR AT AU AW BB BD BE BF BG BH BI BJ BL BM BN BO BR BS BW BY BZ CD CF CG CH CI CK CL CM CO
    CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GI GM GN GP GQ GR
    GS GT GW GY HN HR HT ID IE IL IM IN IO IQ IS IT JE JM JO KE KG KH KI KM KN KW KY KZ LA LB LC LI LR LU LV LY MA
    MC MD MF MK ML MM MQ MR MS MT MU MV MW MX MY MZ NC NE NF NG NI NL NO NR NU NZ OM PE PF PG PK PL PM PN PS PT QA
    RE RO RU SA SB SC SD SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TZ UA UG
    UY VA VC VE VG VN WF YE YT ZM
    """.split()
)
"""Countries (ISO 3166-1 alpha-2) whose short dates start with the day."""

MONTH_FIRST = frozenset(
    """
    ER GH GU MH MP PA PH PR UM US VI
    """.split()
)
"""Countries whose short dates start with the month."""

DAY_FIRST_LANGUAGES = frozenset("de fr es pt it nl ca cs pl ru uk ka hy da nb fi tr ro el".split())
"""Languages whose short dates start with the day; English has no one order."""
