# category: economic-consequences
# definition: What things cost and what they bring: prices and wages, jobs, budgets and debt, gain and loss, trade, firms and markets, and the consequences of an event or policy for the economy.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
accountant	1	n
afford	1	-
affordability	2	-
affordable	1	a
arrears	2	-
asset	1	n
at a loss	2	-
austerity	2	-
bailed out	1	-
bailout	2	n
balance of payments	2	-
balance sheet	2	n
banker	1	n
bankroll	2	v
bankrupt	2	-
bankruptcy	2	n
bargain	1	n
base rate	2	-
bear market	2	n
billion	1	n
billion dollars	2	-
billion euros	2	-
billion pounds	2	-
billion-dollar	2	-
bills	1	-
bond	1	n
bond market	2	n
bond yield	2	n
bondholder	2	n
bonus	1	-
bonuses	1	-
bookings	1	-
bookkeeper	1	n
bookkeeping	1	-
borrower	2	n
borrowing	2	-
break even	2	-
breaks even	2	-
broke even	2	-
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
central bank	2	n
cents	1	-
cheap	1	-
cheaper	1	-
cheapest	1	-
cheaply	1	-
commodity	2	n
companies	1	-
competitor	1	n
consumer	1	n
consumer spending	2	-
cost	1	n
cost of living	2	-
cost-cutting	2	-
cost-effective	2	-
cost-of-living	2	-
costing	2	-
costlier	2	-
costly	1	-
credit crunch	2	-
credit rating	2	n
creditor	2	n
currency	2	n
customer	1	n
customs duty	2	-
cut staff	2	-
cutback	2	-
cutbacks	2	-
cuts	1	-
damages	1	-
dearer	2	-
debt	2	n
debtor	2	n
default on	2	-
defaulted	2	-
deficit	1	n
deflation	2	-
demand for	1	-
deregulation	1	-
devaluation	2	n
devalue	2	v
discount	1	n
dividend	2	n
dole	1	-
dollar	1	n
=Dow Jones	2	-
downsize	2	v
downturn	2	n
duties on	1	-
earn	2	v
earner	2	n
earnings	2	-
economic	2	a
economist	1	n
economy	2	n
electricity bill	2	n
employee	1	n
employer	2	n
employment	2	-
energy bill	2	n
entrepreneur	2	n
euro	1	n
exchange rate	2	n
expenditure	2	n
expenses	1	-
expensive	1	-
export firm	2	n
exported	2	-
exporter	2	n
exporting	2	-
exports	2	-
fare	1	n
fee	1	n
finances	2	-
financial	2	a
financing	1	-
firms	1	-
fiscal	2	a
foreclosure	2	n
foreign trade	2	-
franc	1	n
free trade	2	-
free-trade	2	-
freight	1	-
fund manager	2	n
funding	1	-
gain of	1	-
gate receipts	2	-
=GDP	2	-
go bust	2	-
go under	1	-
gone bust	2	-
gone under	1	-
gross domestic product	2	-
growth	1	-
haulier	2	n
heating bill	2	n
hedge fund	2	n
hotelier	2	n
household bills	2	-
housing market	2	n
hyperinflation	2	-
imported	1	-
importer	2	n
importing	2	-
imports	2	-
impoverish	2	v
in the red	2	-
income	2	n
indebted	1	-
industry	1	n
inflation	2	-
inflationary	2	-
insolvency	2	n
insolvent	2	-
installment	2	n
instalment	2	n
insurance	1	-
insure	1	v
insurer	1	n
interest on	2	-
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
key rate	2	n
krona	1	-
krone	1	-
kroner	1	-
kronor	1	-
labor market	2	n
labour market	2	n
laid off	2	-
layoff	2	n
lender	2	n
lending	2	-
levies	2	-
levy	2	-
liquidation	2	-
liquidator	2	n
lira	1	-
live off	1	-
lived off	1	-
livelihood	2	n
lives off	1	-
living wage	2	n
loan	2	n
lose his job	2	-
loss of	1	-
loss-making	2	-
losses	2	-
lost her job	2	-
lost his job	2	-
lost my job	2	-
lucrative	2	-
make a living	2	-
make ends meet	2	-
makes ends meet	2	-
manufacturer	2	n
manufacturing	2	-
market	1	n
million	1	-
million dollars	2	-
million euros	2	-
million pounds	2	-
millions	1	-
minimum wage	2	n
monetary	2	-
money	1	-
mortgage	2	n
multimillion-dollar	2	-
=Nasdaq	2	-
nationalisation	1	-
nationalization	1	-
net loss	2	-
on credit	2	-
order book	2	n
outlay	2	n
outsource	2	v
overdraft	2	n
overdrawn	2	-
overheads	2	-
overpriced	2	-
oversupply	2	-
overtime	1	-
paid for	1	-
paid less	1	-
paid more	1	-
pay back	1	-
pay cheque	2	n
pay cut	2	n
pay for	1	-
pay more	1	-
pay packet	2	n
pay raise	2	n
pay rise	2	n
paycheck	2	n
paying for	1	-
payment	1	n
payroll	2	n
pays for	1	-
pence	1	-
pension	2	n
per capita	2	-
peso	1	n
plant closure	2	n
poorer	2	-
pounds	1	-
poverty	1	-
premiums	1	-
price	2	n
priced	2	-
pricey	2	-
pricier	2	-
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
rate cut	2	n
rate rise	2	n
real estate	1	-
receivership	2	-
recession	2	n
redundancies	2	-
rent	1	n
rental	1	n
repaid	1	-
repay	1	v
repayment	2	n
retailer	2	n
return on	1	-
revenue	2	n
richer	2	-
rouble	1	n
ruble	1	n
rupee	1	n
salary	2	n
sale	1	-
sales	1	-
savings	1	-
sell	1	-
sell-off	2	n
selling	1	-
sells	1	-
shareholder	2	n
shares	1	-
shopkeeper	2	n
shops	1	-
short-time	2	-
shortage	1	n
shortfall	2	n
slowdown	2	n
slump	1	v
small business	2	-
sold	1	-
spend	1	-
spending	1	-
spends	1	-
spent on	1	-
stagflation	2	-
stagnation	2	-
start-up	1	n
startup	1	n
stimulus	1	-
stock exchange	2	n
stock market	2	n
stocks	1	-
subscription	1	n
subsidise	2	v
subsidize	2	v
subsidy	2	n
supply and demand	2	-
supply chain	2	n
surcharge	2	n
take on staff	2	-
takings	2	-
tariff	2	n
tax	2	v
taxation	2	-
taxpayer	2	n
tourism	1	-
tourist	1	n
trade balance	2	n
trade between	1	-
trade deficit	2	n
trade fell	2	-
trade figures	2	-
trade surplus	2	n
trade war	2	n
trade with	1	-
trader	2	n
trading loss	2	n
treasurer	1	n
treasury	1	-
trillion	1	n
turnover	2	-
unaffordable	2	-
unaffordably	2	-
underfunded	2	-
underpaid	2	-
unemployed	2	-
unemployment	2	-
unprofitable	2	-
upkeep	1	-
upturn	2	n
valuation	2	n
valued at	2	-
vat	2	-
venture capital	2	-
wage	2	-
wages	2	-
=Wall Street	1	-
wealth	2	-
wealthier	2	-
wealthy	2	-
went bust	2	-
went under	1	-
wholesale	2	-
wholesaler	2	n
windfall	2	n
worker	1	n
workforce	2	n
world trade	2	-
worth	1	-
write off	1	-
write-down	2	n
write-off	2	n
wrote off	2	-
yen	1	-
