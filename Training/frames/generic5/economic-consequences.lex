# category: economic-consequences
# definition: What things cost and what they bring: prices and wages, jobs, budgets and debt, gain and loss, trade, firms and markets, and the consequences of an event or policy for the economy.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
affordability	2	-
affordable	1	a
asset	1	n
austerity	2	-
bailed out	1	-
bailout	2	n
balance of payments	2	-
balance sheet	2	n
banker	1	n
banking	1	-
bankrupt	2	-
bankruptcy	2	n
bear market	2	n
billion dollars	2	-
billion euros	2	-
billion pounds	2	-
billion-dollar	2	-
bond market	2	n
bond yield	2	n
bondholder	2	n
borrower	2	n
borrowing	2	-
budget	2	n
budgetary	2	-
bull market	2	n
businesses	1	-
buyer	1	n
buyout	2	n
capital flight	2	-
capital gains	2	-
cash	1	-
cash flow	2	n
cash-strapped	2	-
cheaper	1	-
commercial	1	a
commodity	2	n
consumer	1	n
consumer spending	2	-
corporate	1	-
cost	1	n
cost of living	2	-
cost-cutting	2	-
cost-effective	2	-
cost-of-living	2	-
costlier	2	-
costly	1	-
credit crunch	2	-
credit rating	2	n
creditor	2	n
currency	2	n
debt	2	n
debtor	2	n
default on	2	-
defaulted	2	-
deficit	1	n
deflation	2	-
deregulation	1	-
devaluation	2	n
devalue	2	v
dividend	2	n
=Dow Jones	2	-
downsize	2	v
downturn	2	n
earner	2	n
earnings	2	-
economic	2	a
economist	1	n
economy	2	n
employee	1	n
employer	2	n
employment	2	-
entrepreneur	2	n
exchange rate	2	n
expenditure	2	n
expenses	1	-
expensive	1	-
export	2	v
exporter	2	n
factory	1	n
finances	2	-
financial	2	a
financing	1	-
fiscal	2	a
foreclosure	2	n
free trade	2	-
free-trade	2	-
=GDP	2	-
gross domestic product	2	-
growth	1	-
hedge fund	2	n
household bills	2	-
housing market	2	n
hyperinflation	2	-
import	2	v
importer	2	n
income	2	n
indebted	1	-
industrial	1	-
industry	1	n
inflation	2	-
inflationary	2	-
insolvency	2	n
insolvent	2	-
interest rate	2	n
invest	2	v
investment	2	n
investor	2	n
job creation	2	-
job cuts	2	-
job growth	2	-
job loss	2	n
job market	2	n
jobless	2	-
jobs	1	-
jobseeker	2	n
labor market	2	n
labour market	2	n
laid off	2	-
layoff	2	n
lender	2	n
lending	2	-
livelihood	2	n
living wage	2	n
loan	2	n
loss-making	2	-
lucrative	2	-
manufacturer	2	n
manufacturing	2	-
market	1	n
million dollars	2	-
million euros	2	-
million pounds	2	-
minimum wage	2	n
monetary	2	-
money	1	-
mortgage	2	n
multimillion-dollar	2	-
=Nasdaq	2	-
nationalisation	1	-
nationalization	1	-
outsource	2	v
overpriced	2	-
oversupply	2	-
pay cut	2	n
pay raise	2	n
pay rise	2	n
payroll	2	n
pension	2	n
per capita	2	-
poverty	1	-
price	2	n
priced	2	-
pricey	2	-
pricing	2	-
privatisation	2	-
privatise	2	v
privatization	2	-
privatize	2	v
productivity	2	-
profit	2	n
profitability	2	-
profitable	2	a
prosperity	2	-
prosperous	2	-
protectionism	2	-
protectionist	2	n
purchasing power	2	-
quantitative easing	2	-
real estate	1	-
recession	2	n
redundancies	2	-
rent	1	n
retail	2	-
retailer	2	n
revenue	2	n
salary	2	n
sales	1	-
savings	1	-
sell-off	2	n
shareholder	2	n
shortage	1	n
shortfall	2	n
slowdown	2	n
slump	1	v
spending	1	-
stagflation	2	-
stagnation	2	-
start-up	1	n
startup	1	n
stimulus	1	-
stock exchange	2	n
stock market	2	n
stocks	1	-
subsidise	2	v
subsidize	2	v
subsidy	2	n
supply and demand	2	-
supply chain	2	n
surcharge	2	n
tariff	2	n
tax	2	v
taxation	2	-
taxpayer	2	n
trade	1	-
trade deficit	2	n
trade surplus	2	n
trade war	2	n
trader	2	n
trading	1	-
unaffordable	2	-
underfunded	2	-
underpaid	2	-
unemployed	2	-
unemployment	2	-
unprofitable	2	-
upturn	2	n
venture capital	2	-
wages	2	-
=Wall Street	1	-
wealth	2	-
wealthier	2	-
wealthy	2	-
windfall	2	n
worker	1	n
workforce	2	n
