# category: measures
# definition: Units of measurement, currencies and words of comparison by figures.
# source: Written for stance from general knowledge of English; idea: closed classes of English; own list; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
acre	2	-
acres	2	-
barrel	2	-
barrels	2	-
basis points	2	-
celsius	2	-
centigrade	2	-
centimeter	2	-
centimeters	2	-
centimetre	2	-
centimetres	2	-
cm	2	-
compared to	2	-
compared with	2	-
cubic feet	2	-
cubic meters	2	-
cubic metres	2	-
declined by	2	-
decreased by	2	-
decreased to	2	-
dollar	2	-
dollars	2	-
down from	2	-
dropped by	2	-
dropped to	2	-
eur	2	-
euro	2	-
euros	2	-
fahrenheit	2	-
feet deep	2	-
feet long	2	-
fell by	2	-
fell from	2	-
fell to	2	-
gallon	2	-
gallons	2	-
gbp	2	-
gigawatt	2	-
gigawatts	2	-
grew by	2	-
gw	2	-
hectare	2	-
hectares	2	-
in height	2	-
in length	2	-
increased by	2	-
increased to	2	-
kg	2	-
kilo	2	-
kilogram	2	-
kilograms	2	-
kilometer	2	-
kilometers	2	-
kilometre	2	-
kilometres	2	-
kilos	2	-
kilowatt	2	-
kilowatt-hour	2	-
kilowatt-hours	2	-
kilowatts	2	-
km	2	-
km2	2	-
knots	2	-
kph	2	-
kroner	2	-
kwh	2	-
lbs	2	-
lira	2	-
liter	2	-
liters	2	-
litre	2	-
litres	2	-
margin of error	2	-
megawatt	2	-
megawatt-hours	2	-
megawatts	2	-
metres above sea level	2	-
mg	2	-
mile	2	-
miles	2	-
milligram	2	-
milligrams	2	-
milliliters	2	-
millilitre	2	-
millilitres	2	-
millimeter	2	-
millimeters	2	-
millimetre	2	-
millimetres	2	-
ml	2	-
mm	2	-
mph	2	-
mw	2	-
nanometers	2	-
parts per million	2	-
per capita	2	-
per head	2	-
per hour	2	-
per second	2	-
per share	2	-
peso	2	-
pesos	2	-
richter	2	-
rose by	2	-
rose from	2	-
rose to	2	-
rouble	2	-
roubles	2	-
ruble	2	-
rubles	2	-
rupee	2	-
rupees	2	-
sq ft	2	-
sq m	2	-
square feet	2	-
square foot	2	-
square meters	2	-
square metres	2	-
tonne	2	-
tonnes	2	-
up from	2	-
usd	2	-
yen	2	-
yuan	2	-
cent	1	-
cents	1	-
degrees	1	-
feet	1	-
inch	1	-
indices	1	-
magnitude	1	-
meter	1	-
meters	1	-
metre	1	-
metres	1	-
ounce	1	-
ounces	1	-
pence	1	-
per	1	-
pounds	1	-
ratio	1	-
ratios	1	-
sterling	1	-
ton	1	-
tons	1	-
weighed	1	-
weighing	1	-
weighs	1	-
yard	1	-
