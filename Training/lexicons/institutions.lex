# category: institutions
# definition: Public bodies, courts, firms, schools and press agencies, as common nouns and well-known names.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
agency	2	n
airline	2	n
ambulance service	2	-
=Amnesty International	2	-
archdiocese	2	n
=ASEAN	2	-
=Bank of England	2	-
=Bundestag	2	-
bureau	2	n
=Capitol Hill	2	-
=CDC	2	-
central bank	2	-
=CIA	2	-
city hall	2	-
coast guard	2	-
college	2	n
commission	2	n
committee	2	n
company	2	n
=Congress	2	-
consulate	2	n
corporation	2	n
council	2	n
court	2	n
courthouse	2	n
delegation	2	n
department	2	n
=DHS	2	-
diocese	2	n
directorate	2	n
=DOJ	2	-
=Downing Street	2	-
=Duma	2	-
=ECB	2	-
embassy	2	n
=EPA	2	-
=EU	2	-
european union	2	-
=Europol	2	-
=FBI	2	-
=FDA	2	-
=Fed	2	-
federal government	2	-
federal reserve	2	-
federation	2	n
=FEMA	2	-
fire service	2	-
foreign office	2	-
general assembly	2	-
grand jury	2	-
=HMRC	2	-
=Holyrood	2	-
home office	2	-
hospital	2	n
house of commons	2	-
house of lords	2	-
house of representatives	2	-
=Human Rights Watch	2	-
=ICC	2	-
=ICE	2	-
=IMF	2	-
institute	2	n
international monetary fund	2	-
=Interpol	2	-
=IRS	2	-
joint venture	2	-
=Knesset	2	-
=Kremlin	2	-
law enforcement	2	-
legislature	2	n
local authorities	2	-
local authority	2	-
local government	2	-
lower house	2	-
ministry	2	n
=MoD	2	-
municipality	2	n
=NASA	2	-
national assembly	2	-
national guard	2	-
=NATO	2	-
=NGO	2	-
=NGOs	2	-
=NHS	2	-
=NOAA	2	-
=OECD	2	-
=OPEC	2	-
=OSCE	2	-
parliament	2	n
=Pentagon	2	-
police station	2	-
polling station	2	-
polling stations	2	-
prosecutor's office	2	-
public prosecutor	2	-
red cross	2	-
registry	2	n
regulator	2	n
school board	2	-
school district	2	-
=Scotland Yard	2	-
=SEC	2	-
secretariat	2	n
senate	2	n
sheriff's office	2	-
=State Department	2	-
stock exchange	2	-
subcommittee	2	n
subsidiary	2	n
=Supreme Court	2	-
task force	2	-
taskforce	2	n
think tank	2	-
think-tank	2	n
town hall	2	-
trade union	2	-
trade unions	2	-
=Treasury	2	-
tribunal	2	n
=UN	2	-
=UNESCO	2	-
=UNHCR	2	-
=UNICEF	2	-
united nations	2	-
university	2	n
upper house	2	-
=Wall Street	2	-
watchdog	2	n
white house	2	-
=Whitehall	2	-
=WHO	2	-
world bank	2	-
world health organisation	2	-
world health organization	2	-
world trade organization	2	-
=WTO	2	-
academy	1	n
administration	1	n
administrative	1	-
army	1	n
assembly	1	n
association	1	n
authorities	1	-
bank	1	n
battalion	1	n
board of directors	1	-
brigade	1	n
cabinet	1	n
chamber	1	n
charity	1	n
coalition	1	n
congressional	1	-
consortium	1	n
constituency	1	n
county	1	-
firm	1	n
fund	1	n
government	1	n
govt	1	-
headquartered	1	-
headquarters	1	-
inc	1	-
institution	1	n
insurer	1	n
judicial	1	-
jury	1	n
laboratory	1	n
legislative	1	-
llc	1	-
ltd	1	-
manufacturer	1	n
military	1	-
ministerial	1	-
municipal	1	-
navy	1	-
non-profit	1	n
nonprofit	1	n
organisation	1	n
organization	1	n
panel	1	n
parliamentary	1	-
plc	1	-
police	1	-
prosecutors	1	-
provincial	1	-
school	1	n
senatorial	1	-
squadron	1	n
start-up	1	n
startup	1	n
statutory	1	-
supplier	1	n
troops	1	-
union	1	n
