# category: numbers-dates
# definition: Dates, clock words, number words and counting phrases; month and weekday names match their capital.
# source: Written for stance from general knowledge of English; idea: closed classes of English; own list; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
a day after	2	-
a day earlier	2	-
a.m.	2	-
a month ago	2	-
a month earlier	2	-
a total of	2	-
a week ago	2	-
a year ago	2	-
aged	2	-
an average of	2	-
an estimated	2	-
=April	2	-
at least five	2	-
at least four	2	-
at least one	2	-
at least three	2	-
at least two	2	-
=Aug	2	-
=August	2	-
billion	2	-
billions	2	-
bn	2	-
days after	2	-
days ago	2	-
days earlier	2	-
days later	2	-
=Dec	2	-
=December	2	-
earlier this year	2	-
=Feb	2	-
=February	2	-
first half	2	-
first quarter	2	-
fiscal year	2	-
five-year	2	-
four-year	2	-
fourth quarter	2	-
=Fri	2	-
=Friday	2	-
=Friday's	2	-
gmt	2	-
hours after	2	-
hours ago	2	-
hours later	2	-
hundred	2	-
hundreds of	2	-
=in May	2	-
=Jan	2	-
=January	2	-
=July	2	-
=June	2	-
=last May	2	-
last month	2	-
last night	2	-
last summer	2	-
last week	2	-
last year	2	-
later this year	2	-
local time	2	-
=March	2	-
=mid-May	2	-
midday	2	-
midnight	2	-
million	2	-
millions	2	-
minutes ago	2	-
=Mon	2	-
=Monday	2	-
=Monday's	2	-
months after	2	-
months ago	2	-
months later	2	-
more than half	2	-
next month	2	-
next week	2	-
next year	2	-
noon	2	-
=Nov	2	-
=November	2	-
o'clock	2	-
=Oct	2	-
=October	2	-
=of May	2	-
one-quarter	2	-
one-third	2	-
over the past year	2	-
p.m.	2	-
per cent	2	-
percent	2	-
percentage	2	-
pm	2	-
previous month	2	-
previous year	2	-
=Saturday	2	-
=Saturday's	2	-
second quarter	2	-
=Sept	2	-
=September	2	-
=since May	2	-
since then	2	-
six-year	2	-
so far this year	2	-
=Sunday	2	-
=Sunday's	2	-
tens of thousands	2	-
third quarter	2	-
this month	2	-
this morning	2	-
this week	2	-
this weekend	2	-
thousands of	2	-
three-day	2	-
three-quarters	2	-
three-week	2	-
three-year	2	-
=Thu	2	-
=Thurs	2	-
=Thursday	2	-
=Thursday's	2	-
trillion	2	-
trillions	2	-
=Tue	2	-
=Tues	2	-
=Tuesday	2	-
=Tuesday's	2	-
two-day	2	-
two-month	2	-
two-thirds	2	-
two-week	2	-
two-year	2	-
=Wed	2	-
=Wednesday	2	-
=Wednesday's	2	-
weeks after	2	-
weeks ago	2	-
weeks later	2	-
year earlier	2	-
year-old	2	-
year-olds	2	-
year-on-year	2	-
year-over-year	2	-
years after	2	-
years ago	2	-
years later	2	-
years of age	2	-
years old	2	-
yesterday	2	-
about half	1	-
afternoon	1	-
approximately	1	-
average	1	-
averaged	1	-
averaging	1	-
decade	1	-
decades	1	-
dozen	1	-
dozens	1	-
earlier	1	-
eight	1	-
eighteen	1	-
eighth	1	-
eighty	1	-
eleven	1	-
evening	1	-
fifteen	1	-
fifth	1	-
fifty	1	-
five	1	-
forty	1	-
four	1	-
fourteen	1	-
fourth	1	-
hour	1	-
hours	1	-
hundreds	1	-
median	1	-
minute	1	-
minutes	1	-
month	1	-
monthly	1	-
months	1	-
morning	1	-
nine	1	-
nineteen	1	-
ninety	1	-
ninth	1	-
overnight	1	-
per day	1	-
previously	1	-
quarterly	1	-
roughly	1	-
seven	1	-
seventeen	1	-
seventh	1	-
seventy	1	-
six	1	-
sixteen	1	-
sixth	1	-
sixty	1	-
subsequently	1	-
ten	1	-
tenth	1	-
third	1	-
thirteen	1	-
thirty	1	-
thousand	1	-
thousands	1	-
three	1	-
tomorrow	1	-
tonight	1	-
total	1	-
totaled	1	-
totaling	1	-
totalled	1	-
totalling	1	-
twelfth	1	-
twelve	1	-
twenty	1	-
two	1	-
week	1	-
weekend	1	-
weekends	1	-
weekly	1	-
weeks	1	-
year	1	-
yearly	1	-
years	1	-
