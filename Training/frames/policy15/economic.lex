# category: economic
# definition: The issue told by its money: costs and gains, prices, wages, jobs, taxes, debt, markets and growth, for a household or a whole economy.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Economic); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
austerity	2	-
bailout	2	n
balance of payments	2	-
balanced budget	2	n
bear market	2	n
bond market	2	n
bond yield	2	n
borrowing costs	2	-
budget deficit	2	n
budget surplus	2	n
business confidence	2	-
business rates	1	-
capital gains	2	-
central bank	2	n
consumer confidence	2	-
consumer price	2	n
consumer spending	2	-
corporate profits	2	-
corporate tax	2	n
corporation tax	2	-
cost of borrowing	2	-
cost savings	1	-
credit rating	2	n
debt burden	2	n
deflation	2	-
devaluation	2	n
disposable income	2	n
economic activity	2	-
economic benefit	2	n
economic burden	2	n
economic crisis	2	-
economic downturn	2	n
economic growth	2	-
economic output	2	-
economic recovery	2	-
economic slowdown	2	n
economist	1	n
economy	1	n
energy prices	2	-
exchange rate	2	n
exporter	1	n
federal deficit	2	n
fiscal	2	a
food prices	2	-
foreign direct investment	2	-
fuel prices	2	-
=GDP	2	-
gross domestic product	2	-
growth forecast	2	n
house prices	2	-
household income	2	n
income tax	2	n
inflation	2	-
inflationary	2	-
interest rate	2	n
inward investment	2	-
job creation	2	-
job losses	2	-
jobless claims	2	-
jobless rate	2	n
labor market	2	n
labour market	2	n
layoff	2	n
macroeconomic	2	a
manufacturing output	2	-
minimum wage	2	n
monetary policy	2	-
mortgage rate	2	n
national debt	2	n
pay rise	2	n
per capita income	2	n
price rise	2	n
productivity growth	2	-
profit margin	2	n
public debt	2	-
public finances	2	-
purchasing power	2	-
quantitative easing	2	-
real wages	2	-
recession	2	n
retail sales	2	-
sovereign debt	2	-
stagflation	2	-
stimulus package	2	n
stock market	2	n
tariff	1	n
tax break	2	n
tax cut	2	n
tax hike	2	n
tax revenue	2	n
taxpayer	1	n
trade deficit	2	n
unemployment	2	-
wage growth	2	-
