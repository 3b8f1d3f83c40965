# category: concrete-news
# definition: Things, places, people and events of the daily news, as common nouns: what reports are about and arguments seldom.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
accident	2	n
actor	2	n
aged	2	-
agreement	2	n
air force	2	-
aircraft	2	-
airport	2	n
album	2	n
ambulance	2	-
anniversary	2	n
apartment	2	n
app	2	n
appeal	1	n
army	1	-
arrest	2	n
at the scene	2	-
authorities	2	-
award	2	n
bail	2	-
battery	2	n
beach	2	n
bid	2	n
bird	2	n
blast	2	n
blaze	2	n
boat	2	n
bomb	2	n
bond	2	n
bonus	2	n
border	2	n
bridge	1	n
building	2	n
bullet	2	n
bus	2	n
bystanders	2	-
camera	2	n
campus	2	n
car	2	n
cctv	2	-
census	2	-
ceremony	2	n
checkpoint	2	n
city	1	n
clinic	2	n
clinical trial	2	-
coach	2	n
coast guard	2	-
coastguard	2	-
collision	2	n
concert	2	n
contract	2	n
contractor	2	n
county	2	n
court documents	2	-
court papers	2	-
courtroom	2	n
crash	2	n
custody	2	-
customer	2	n
data	1	-
deal	1	n
degree	1	n
detective	2	n
district	2	n
dividend	2	n
dna	2	-
doctor	2	n
document	2	n
dog	2	n
dose	2	n
driver	2	n
drone	2	n
drought	2	n
drug	1	n
earnings	2	-
earthquake	2	n
east of	2	-
eastern	2	-
email	2	n
embassy	2	n
emergency services	2	-
employee	2	n
engineer	2	n
estimates	2	-
exhibition	2	n
explosion	2	n
eyewitnesses	2	-
facility	2	n
factory	2	n
fan	2	n
farm	2	n
farmer	2	n
ferry	2	n
figures	2	-
film	1	n
findings	2	-
fire	2	n
fire service	2	-
firefighter	2	n
fisherman	2	-
fishermen	2	-
flat	2	n
flood	2	n
funeral	2	n
game	1	n
goalkeeper	2	n
grid	2	n
gun	2	n
gunman	2	-
gunmen	2	-
headquarters	2	-
hearing	2	n
heatwave	2	n
helicopter	2	n
highway	2	n
homeowner	2	n
horse	2	n
hospital	2	n
hotel	2	n
house	1	n
hurricane	2	n
infection	2	n
inquiry	2	n
interview	2	n
investigation	2	n
invoice	2	n
island	2	n
jail	2	n
journal	2	-
knife	2	-
knives	2	-
laboratory	2	-
lake	2	n
landslide	2	n
lawsuit	2	n
letter	1	n
loan	2	n
lorry	2	n
match	2	n
meeting	2	n
mine	2	n
missile	2	n
mortgage	2	n
motorway	2	n
navy	2	-
neighbor	2	n
neighbour	2	n
news conference	2	n
north of	2	-
northeastern	2	-
northern	2	-
northwestern	2	-
nurse	2	n
officer	2	n
officials	2	-
on board	2	-
outbreak	2	n
overnight	2	-
paramedic	2	n
passenger	2	n
patient	2	n
pension fund	2	n
phone call	2	n
photo	2	n
photograph	2	n
pilot	2	n
pipeline	2	n
plane	2	n
plant	1	n
player	2	n
police	2	-
police officer	2	n
poll	2	-
press conference	2	n
prison	2	n
prize	2	n
profits	2	-
programme	1	n
project	1	n
protester	2	n
pupil	2	n
quarter	2	n
raid	2	n
reactor	2	n
research	1	-
researcher	2	n
resident	2	n
restaurant	2	n
revenue	2	n
rifle	2	n
riot police	2	-
river	2	n
rocket	2	n
salary	2	n
sales	2	-
sample	2	n
satellite	2	n
scheme	1	n
school	1	n
scientist	2	n
sea level	2	n
season	1	n
sensor	2	n
session	2	n
share price	2	n
shareholder	2	n
shares	2	-
ship	2	n
shop	2	n
shopper	2	n
singer	2	n
site	2	n
smartphone	2	n
software	2	n
solar panel	2	n
soldier	2	n
south of	2	-
southeastern	2	-
southern	2	-
southwestern	2	-
species	2	-
stadium	2	n
staff	2	-
staff member	2	n
statement	1	n
station	2	n
statistics	2	-
stock	2	n
store	2	n
storm	2	n
street	2	n
student	1	n
study	1	-
suburb	2	n
surgery	2	n
survey	2	-
teacher	2	n
telescope	2	n
temperature	2	n
tenant	2	n
tender	2	n
test result	1	n
ticket	2	n
tourist	2	n
tournament	2	n
town	1	n
train	2	n
tree	2	n
trial	2	n
troops	1	-
truck	2	n
tunnel	2	n
turbine	2	n
turnover	2	n
university	2	n
vaccine	2	n
vehicle	2	n
verdict	2	n
vessel	2	n
victim	2	n
video	2	n
village	2	n
virus	2	n
visitor	2	n
warehouse	2	n
website	2	n
west of	2	-
witness	2	n
year-old	2	-
years old	2	-
