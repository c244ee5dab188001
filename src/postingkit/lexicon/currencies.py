"""Currencies: codes, symbols, names, and the money of each country.

Written by scripts/lexicon_currencies.py from CLDR (babel 2.19.0) and ISO 4217; do not edit.
"""

CODES = frozenset(
    """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLP
CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG
HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
SAR SBD SCR SDG SEK SGD SHP SKK SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS
VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL
    """.split()
)
"""ISO 4217 codes in use, or of late."""

_MARKS = """
$ ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP FJD GYD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD UYU XCD ; $_AU
AUD ; $_HK HKD ; $_NZ NZD ; $_SG SGD ; $_US USD ; $AR ARS ; $AU AUD ; $BM BMD ; $BN BND ; $BZ BZD ; $CA CAD ; $CL
CLP ; $CO COP ; $EC XCD ; $FJ FJD ; $HK HKD ; $MX MXN ; $NA NAD ; $NZ NZD ; $SB SBD ; $SG SGD ; $SR SRD ; $TT TTD ;
$US USD ; $UY UYU ; $WS WST ; A$ AUD ; AU$ AUD ; AUD$ AUD ; Afl. AWG ; Ar MGA ; B/. PAB ; BM$ BMD ; BR$ BRL ; BS$
BSD ; BZ$ BZD ; Bds$ BBD ; Br BYN ; Bs BOB ; Bs.S VES ; C$ CAD NIO ; CA$ CAD ; CF KMF ; CN¥ CNY ; Cg. XCG ; Db STN ;
EC$ XCD ; EG£ EGP ; F_CFA XOF ; FBu BIF ; FC CDF ; FCFA XAF ; FCFP XPF ; FG GNF ; FJ$ FJD ; Fdj DJF ; Fr. CHF ; Ft
HUF ; GB£ GBP ; GH₵ GHS ; HK$ HKD ; JM$ JMD ; JP¥ JPY ; KM BAM ; KR₩ KRW ; Ksh KES ; Kz AOA ; Kč CZK ; Le SLE ; Lekë
ALL ; MK MWK ; MOP$ MOP ; MTn MZN ; MX$ MXN ; NT$ TWD ; NZ$ NZD ; NZD$ NZD ; Nfk ERN ; Nu. BTN ; R$ BRL ; RD$ DOP ;
RF RWF ; RM MYR ; Rp IDR ; Rs INR MUR PKR ; Rs. INR ; S$ SGD ; S/ PEN ; SI$ SBD ; SR SCR ; T$ TOP ; TH฿ THB ; TSh
TZS ; UK£ GBP ; US_$ USD ; US$ USD ; USh UGX ; din. RSD ; kr DKK NOK SEK ; kr. DKK ISK ; soʻm UZS ; zł PLN ; £ FKP
GBP GIP SHP SSP ; £FK FKP ; £GB GBP ; £GI GIP ; £LB LBP ; ¥ CNY JPY ; ¥CN CNY ; ден. MKD ; руб RUB ; руб. RUB ; сом
KGS ; щ.д. USD ; ֏ AMD ; ؋ AFN ; أ.م. MRU ; ج.س. SDG ; ج.م. EGP ; د.أ. JOD ; د.إ. AED ; د.ب. BHD ; د.ت. TND ; د.ج.
DZD ; د.ع. IQD ; د.ك. KWD ; د.ل. LYD ; د.م. MAD ; ر.إ. IRR ; ر.س. SAR ; ر.ع. OMR ; ر.ق. QAR ; ر.ي. YER ; ریال IRR ;
فرانک_CFA XOF ; ل.س. SYP ; ل.ل. LBP ; ރ. MVR ; नेरू NPR ; ৳ BDT ; රු. LKR ; සිෆ්එ XOF ; ฿ THB ; ብር ETB ; ៛ KHR ; ₡
CRC ; ₦ NGN ; ₩ KRW ; ₪ ILS ; ₫ VND ; € EUR ; ₭ LAK ; ₮ MNT ; ₱ PHP ; ₲ PYG ; ₴ UAH ; ₸ KZT ; ₹ INR ; ₺ TRY ; ₼ AZN
; ₽ RUB ; ₾ GEL ; ￥ JPY ; ￦ KRW
"""

MARKS: dict[str, frozenset[str]] = {
    mark.replace("_", " "): frozenset(codes) for mark, *codes in map(str.split, _MARKS.split(";"))
}
"""A symbol, and the codes it may stand for: "$" is the money of many countries."""

_NOUNS = """
afghani AFN ; afghanis AFN ; amerykańskiego USD ; ariaries MGA ; ariary MGA ; ariarys MGA ; baht THB ; balboa PAB ;
balboas PAB ; birr ETB ; birrs ETB ; boliviano BOB ; bolivianos BOB ; bolívar VES ; bolívares VES ; bolívars VES ;
cedi GHS ; cedis GHS ; colones CRC ; colón CRC ; colóns CRC ; córdoba NIO ; córdobas NIO ; dalasi GMD ; dalasis GMD
; denar MKD ; denari MKD ; dinar BHD DZD IQD JOD KWD LYD RSD TND ; dinars BHD DZD IQD JOD KWD LYD RSD TND ; dirham
AED MAD ; dirhams AED MAD ; dobra STN ; dobras STN ; dolar USD ; dolari USD ; dolaru USD ; dolary USD ; doları USD ;
dolarů USD ; dollar AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD ;
dollari USD ; dollaria USD ; dollaro USD ; dollars AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD
SGD SRD TTD TWD USD XCD ; dong VND ; dram AMD ; drams AMD ; dòlar USD ; dòlars USD ; dólar USD ; dólares USD ;
emalangeni SZL ; escudo CVE ; escudos CVE ; eur EUR ; eura EUR ; euro EUR ; euroa EUR ; euros EUR ; euró EUR ;
florin AWG ; forint HUF ; forints HUF ; franchi CHF ; franco CHF XAF XOF ; francos XAF XOF ; francs BIF CDF CHF DJF
GNF KMF RWF XAF XOF XPF ; franken CHF ; gourde HTG ; gourdes HTG ; guarani PYG ; guaranis PYG ; guaraní PYG ;
guaraníes PYG ; guilder XCG ; guilders XCG ; gulden AWG XCG ; hryvnia UAH ; hryvnias UAH ; kina PGK ; kips LAK ;
korun CZK ; koruna CZK ; korunas CZK ; koruny CZK ; krona SEK ; krone DKK NOK ; kroner DKK NOK ; kronor SEK ; króna
ISK ; krónur ISK ; kwacha MWK ZMW ; kwachas MWK ZMW ; kwanza AOA ; kwanzas AOA ; kyat MMK ; kyats MMK ; lari GEL ;
laris GEL ; lek ALL ; lekë ALL ; lempira HNL ; lempiras HNL ; leone SLE ; leones SLE ; lilangeni SZL ; lirası TRY ;
loti LSL ; lotis LSL ; manat AZN TMT ; manats AZN ; meticais MZN ; metical MZN ; meticals MZN ; naira NGN ; nairas
NGN ; nakfa ERN ; nakfas ERN ; ngultrum BTN ; ngultrums BTN ; ouguiya MRU ; ouguiyas MRU ; pataca MOP ; patacas MOP
; paʻanga TOP ; peso ARS CLP COP CUP DOP MXN PHP UYU ; pesos ARS CLP COP CUP DOP MXN PHP UYU ; pulas BWP ; quetzal
GTQ ; quetzales GTQ ; quetzals GTQ ; reais BRL ; reals BRL ; rial IRR OMR YER ; rials IRR OMR YER ; riel KHR ; riels
KHR ; ringgit MYR ; ringgits MYR ; riyal QAR SAR ; riyals QAR SAR ; roupie MUR SCR ; roupies MUR SCR ; ruble BYN RUB
; rubles BYN RUB ; rufiyaa MVR ; rufiyaas MVR ; rupee INR LKR MUR NPR PKR SCR ; rupees INR LKR MUR NPR PKR SCR ;
rupiah IDR ; rupiahs IDR ; shekel ILS ; shekels ILS ; shilling KES SOS TZS UGX ; shillings KES SOS TZS UGX ; soles
PEN ; somoni TJS ; somonis TJS ; soms KGS ; sterlina GBP ; sterline GBP ; sterlini GBP ; taka BDT ; takas BDT ; tala
WST ; tenge KZT ; tenges KZT ; tugrik MNT ; tugriks MNT ; vatu VUV ; vatus VUV ; yen JPY ; yuan CNY ; zloty PLN ;
zlotys PLN ; δολάρια USD ; δολάριο USD ; ευρώ EUR ; гривень UAH ; гривня UAH ; гривні UAH ; евро EUR ; рублей BYN
RUB ; рубль BYN RUB ; рубля BYN RUB ; сом KGS ; сома KGS ; сомов KGS ; стерлингов GBP ; тенге KZT ; євро EUR ; դոլար
USD ; դրամ AMD ; եվրո EUR ; ստերլինգ GBP ; დოლარი USD ; ევრო EUR ; ლარი GEL ; სტერლინგი GBP
"""

NOUNS: dict[str, frozenset[str]] = {noun: frozenset(codes) for noun, *codes in map(str.split, _NOUNS.split(";"))}
"""A currency's noun in lower case, and the codes it may stand for: "euros", "dollars"."""

_MONEY = """
AD EUR ; AE AED ; AF AFN ; AG XCD ; AI XCD ; AL ALL ; AM AMD ; AO AOA ; AR ARS ; AS USD ; AT EUR ; AU AUD ; AW AWG ;
AX EUR ; AZ AZN ; BA BAM ; BB BBD ; BD BDT ; BE EUR ; BF XOF ; BG EUR ; BH BHD ; BI BIF ; BJ XOF ; BL EUR ; BM BMD ;
BN BND ; BO BOB ; BQ USD ; BR BRL ; BS BSD ; BT INR ; BV NOK ; BW BWP ; BY BYN ; BZ BZD ; CA CAD ; CC AUD ; CD CDF ;
CF XAF ; CG XAF ; CH CHF ; CI XOF ; CK NZD ; CL CLP ; CM XAF ; CN CNY ; CO COP ; CR CRC ; CU CUP ; CV CVE ; CW XCG ;
CX AUD ; CY EUR ; CZ CZK ; DE EUR ; DJ DJF ; DK DKK ; DM XCD ; DO DOP ; DZ DZD ; EC USD ; EE EUR ; EG EGP ; EH MAD ;
ER ERN ; ES EUR ; ET ETB ; FI EUR ; FJ FJD ; FK FKP ; FM USD ; FO DKK ; FR EUR ; GA XAF ; GB GBP ; GD XCD ; GE GEL ;
GF EUR ; GG GBP ; GH GHS ; GI GIP ; GL DKK ; GM GMD ; GN GNF ; GP EUR ; GQ XAF ; GR EUR ; GS GBP ; GT GTQ ; GU USD ;
GW XOF ; GY GYD ; HK HKD ; HM AUD ; HN HNL ; HR EUR ; HT HTG ; HU HUF ; ID IDR ; IE EUR ; IL ILS ; IM GBP ; IN INR ;
IO USD ; IQ IQD ; IR IRR ; IS ISK ; IT EUR ; JE GBP ; JM JMD ; JO JOD ; JP JPY ; KE KES ; KG KGS ; KH KHR ; KI AUD ;
KM KMF ; KN XCD ; KP KPW ; KR KRW ; KW KWD ; KY KYD ; KZ KZT ; LA LAK ; LB LBP ; LC XCD ; LI CHF ; LK LKR ; LR LRD ;
LS ZAR ; LT EUR ; LU EUR ; LV EUR ; LY LYD ; MA MAD ; MC EUR ; MD MDL ; ME EUR ; MF EUR ; MG MGA ; MH USD ; MK MKD ;
ML XOF ; MM MMK ; MN MNT ; MO MOP ; MP USD ; MQ EUR ; MR MRU ; MS XCD ; MT EUR ; MU MUR ; MV MVR ; MW MWK ; MX MXN ;
MY MYR ; MZ MZN ; NA ZAR ; NC XPF ; NE XOF ; NF AUD ; NG NGN ; NI NIO ; NL EUR ; NO NOK ; NP NPR ; NR AUD ; NU NZD ;
NZ NZD ; OM OMR ; PA PAB ; PE PEN ; PF XPF ; PG PGK ; PH PHP ; PK PKR ; PL PLN ; PM EUR ; PN NZD ; PR USD ; PS ILS ;
PT EUR ; PW USD ; PY PYG ; QA QAR ; RE EUR ; RO RON ; RS RSD ; RU RUB ; RW RWF ; SA SAR ; SB SBD ; SC SCR ; SD SDG ;
SE SEK ; SG SGD ; SH SHP ; SI EUR ; SJ NOK ; SK EUR ; SL SLE ; SM EUR ; SN XOF ; SO SOS ; SR SRD ; SS SSP ; ST STN ;
SV USD ; SX XCG ; SY SYP ; SZ SZL ; TC USD ; TD XAF ; TF EUR ; TG XOF ; TH THB ; TJ TJS ; TK NZD ; TL USD ; TM TMT ;
TN TND ; TO TOP ; TR TRY ; TT TTD ; TV AUD ; TW TWD ; TZ TZS ; UA UAH ; UG UGX ; UM USD ; US USD ; UY UYU ; UZ UZS ;
VA EUR ; VC XCD ; VE VES ; VG USD ; VI USD ; VN VND ; VU VUV ; WF XPF ; WS WST ; YE YER ; YT EUR ; ZA ZAR ; ZM ZMW ;
ZW USD
"""

MONEY: dict[str, str] = {row.split()[0]: row.split()[1] for row in _MONEY.split(";")}
"""A country (ISO 3166-1 alpha-2) and its currency."""
