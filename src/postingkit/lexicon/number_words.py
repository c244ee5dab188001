"""Words for small numbers in eleven languages, from num2words; written by scripts/lexicon_numbers.py."""

_WORDS = """
1 een ein eine einem einen einer eins jeden jedna jednego jedno jednoho one um uma un una une uno één один одним
одного одном одному;
2 deux dois dos due dva dwa twee two zwei два двум двумя двух;
3 drei drie three tre tres trois trzy três tři тремя три трём трёх;
4 cuatro cztery four quatre quatro quattro vier čtyři четыре четырьмя четырём четырёх;
5 cinc cinco cinq cinque five fünf pięć pět vijf пяти пять пятью;
6 sechs sei seis sis six sześć zes šest шести шесть шестью;
7 sedm sept set sete sette seven sieben siedem siete zeven семи семь семью;
8 acht eight huit ocho oito osiem osm otto vuit восемь восемью восьми;
9 devět dziewięć negen neuf neun nine nou nove nueve девяти девять девятью;
10 deset deu dez dieci diez dix dziesięć ten tien zehn десяти десять десятью;
11 eleven elf jedenaście jedenáct once onze undici одиннадцати одиннадцать одиннадцатью;
12 doce dodici dotze douze doze dvanáct dwanaście twaalf twelve zwölf двенадцати двенадцать двенадцатью;
13 dertien dreizehn thirteen trece tredici treize tretze treze trzynaście třináct тринадцати тринадцать тринадцатью;
14 catorce catorze czternaście fourteen quatorze quattordici veertien vierzehn čtrnáct четырнадцати четырнадцать
четырнадцатью;
15 fifteen fünfzehn patnáct piętnaście quince quindici quinze vijftien пятнадцати пятнадцать пятнадцатью;
16 dezasseis dieciséis sechzehn sedici seize setze sixteen szesnaście zestien šestnáct шестнадцати шестнадцать
шестнадцатью;
17 dezassete diciassette diecisiete disset dix-sept sedmnáct seventeen siebzehn siedemnaście zeventien семнадцати
семнадцать семнадцатью;
18 achttien achtzehn dezoito diciotto dieciocho divuit dix-huit eighteen osiemnaście osmnáct восемнадцати
восемнадцать восемнадцатью;
19 devatenáct dezanove diciannove diecinueve dinou dix-neuf dziewiętnaście negentien neunzehn nineteen девятнадцати
девятнадцать девятнадцатью;
20 dvacet dwadzieścia twenty twintig veinte venti vingt vint vinte zwanzig двадцати двадцать двадцатью;
24 dvacet_čtyři dwadzieścia_cztery twenty_four twenty-four veinticuatro ventiquattro vierentwintig vierundzwanzig
vingt-quatre vint-i-quatre vinte_e_quatro двадцати_четырём двадцати_четырёх двадцать_четыре двадцать_четырёх
двадцатью_четырьмя;
25 dvacet_pět dwadzieścia_pięć fünfundzwanzig twenty_five twenty-five veinticinco venticinque vijfentwintig
vingt-cinq vint-i-cinc vinte_e_cinco двадцати_пяти двадцать_пять двадцатью_пятью;
30 dertig dreißig thirty treinta trenta trente trinta trzydzieści třicet тридцати тридцать тридцатью;
36 sechsunddreißig thirty_six thirty-six treinta_y_seis trenta-sis trentasei trente-six trinta_e_seis
trzydzieści_sześć třicet_šest zesendertig тридцати_шести тридцать_шесть тридцатью_шестью;
40 cuarenta czterdzieści forty quaranta quarante quarenta veertig vierzig čtyřicet сорок сорока;
50 cincuenta cinquanta cinquante cinquenta fifty fünfzig padesát pięćdziesiąt vijftig пятидесяти пятьдесят
пятьюдесятью;
60 sechzig seixanta sesenta sessanta sessenta sixty soixante sześćdziesiąt zestig šedesát шестидесяти шестьдесят
шестьюдесятью
"""

NUMBER_WORDS: dict[str, int] = {
    word.replace("_", " "): int(number) for number, *words in map(str.split, _WORDS.split(";")) for word in words
}
"""A word in lower case, and its number: "three", "vingt-quatre", "dvacet čtyři"."""
