# category: responsibility
# definition: Who caused a problem and who should solve it: blame and accountability, fault and failure to act, the duty of government, demands to act, inquiry and oversight, liability, measures and remedy.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
absolve	2	v
abuse of office	2	-
abuse of power	2	-
accept responsibility	2	-
accept the blame	2	-
accepted responsibility	2	-
accountability	2	-
accountable	2	-
accused of failing	2	-
acknowledge that	1	-
acknowledged that	1	-
act before	2	-
act now	2	-
act quickly	2	-
act swiftly	2	-
act today	2	-
acted earlier	2	-
acted sooner	2	-
action plan	2	n
address the crisis	2	-
address the issue	2	n
address the problem	2	n
admit	1	-
admits	1	-
admitted that	1	-
admitted to	1	-
against advice	2	-
against the advice	2	-
agency can	2	-
agency cannot	2	-
agency could	2	-
agency failed	2	-
agency has to	2	-
agency knew	2	-
agency must	2	-
agency needs to	2	-
agency ought to	2	-
agency refused to	2	-
agency should	2	-
all the means	2	-
allowed it to	2	-
allowed this to happen	2	-
allowed to decay	2	-
allowed to happen	2	-
allowed to lapse	2	-
allowed to rot	2	-
answer for	2	-
answerable	2	-
answers for	2	-
apologise	1	v
apologize	1	v
apology	1	n
approved the	1	-
as a matter of urgency	2	-
ask the council	2	-
ask the government	2	-
ask the minister	2	-
asked for help	2	-
asked the council	2	-
asked the government	2	-
asked the minister	2	-
asks the government	2	-
asleep at the wheel	2	-
at fault	2	-
at once and	1	-
at the door of	2	-
at the root of	2	-
audit	1	v
auditor	1	n
authorities can	2	-
authorities cannot	2	-
authorities could	2	-
authorities failed	2	-
authorities have to	2	-
authorities knew	2	-
authorities must	2	-
authorities need to	2	-
authorities ought to	2	-
authorities refused to	2	-
authorities should	2	-
avert	1	v
avoidable	2	-
before it is too late	2	-
blame	2	v
blameless	2	-
blunder	2	v
board can	2	-
board cannot	2	-
board could	2	-
board failed	2	-
board has to	2	-
board knew	2	-
board must	2	-
board needs to	2	-
board ought to	2	-
board refused to	2	-
board should	2	-
botch	1	v
bothered to	1	-
bring an end to	2	-
bring to justice	2	-
broke her promise	2	-
broke his promise	2	-
broke its promise	2	-
broke their promise	2	-
broken its promise	2	-
broken promise	2	n
broken their promise	2	-
brought it on	2	-
brought this on	2	-
brought to justice	2	-
buck stops	2	-
buck-passing	2	-
bungle	2	v
bungling	2	-
by decree	1	-
call for	1	-
call on	1	-
call upon	1	-
called for	1	-
called on	1	-
called upon	1	-
calling for	1	-
calling on	1	-
calling upon	1	-
calls for	1	-
calls on	1	-
can act	2	-
can ban	2	-
can build	2	-
can close	2	-
can end	2	-
can fix	2	-
can forbid	2	-
can force	2	-
can order	2	-
can prevent	2	-
can solve	2	-
can stop	2	-
can't wait	1	-
cannot be put off	2	-
cannot wait	2	-
careless	1	a
carelessness	2	-
carries the can	2	-
carry the can	2	-
censure	1	v
chancellor can	2	-
chancellor cannot	2	-
chancellor could	2	-
chancellor failed	2	-
chancellor has to	2	-
chancellor knew	2	-
chancellor must	2	-
chancellor needs to	2	-
chancellor ought to	2	-
chancellor refused to	2	-
chancellor should	2	-
chose not to	2	-
chosen not to	2	-
city can	2	-
city cannot	2	-
city could	2	-
city failed	2	-
city has to	2	-
city knew	2	-
city must	2	-
city needs to	2	-
city ought to	2	-
city refused to	2	-
city should	2	-
clamp down	1	-
class-action	2	-
clean up the	1	-
cleaning up the	1	-
close it at once	2	-
commission can	2	-
commission cannot	2	-
commission could	2	-
commission failed	2	-
commission has to	2	-
commission knew	2	-
commission must	2	-
commission needs to	2	-
commission of inquiry	2	-
commission ought to	2	-
commission refused to	2	-
commission should	2	-
committed itself to	2	-
committee can	2	-
committee cannot	2	-
committee could	2	-
committee failed	2	-
committee has to	2	-
committee knew	2	-
committee must	2	-
committee needs to	2	-
committee ought to	2	-
committee refused to	2	-
committee should	2	-
company can	2	-
company cannot	2	-
company could	2	-
company failed	2	-
company has to	2	-
company knew	2	-
company must	2	-
company needs to	2	-
company ought to	2	-
company refused to	2	-
company should	2	-
compel	1	v
compensate	1	v
compensation	1	-
complicit	2	-
complicity	2	-
concede	1	v
concluded that the	1	-
confessed that	1	-
congress can	2	-
congress cannot	2	-
congress could	2	-
congress failed	2	-
congress has to	2	-
congress knew	2	-
congress must	2	-
congress needs to	2	-
congress ought to	2	-
congress refused to	2	-
congress should	2	-
contingency plan	2	n
coroner	1	n
corrective	1	-
cost-cutting at	1	-
could act	2	-
could afford to	1	-
could at any time	2	-
could ban	2	-
could break the deadlock	2	-
could build	2	-
could close	2	-
could easily	2	-
could end	2	-
could fix	2	-
could forbid	2	-
could force	2	-
could have acted	2	-
could have asked	2	-
could have been avoided	2	-
could have been done	2	-
could have been prevented	2	-
could have chosen	2	-
could have closed	2	-
could have done	2	-
could have made	2	-
could have prevented	2	-
could have put	2	-
could have said	2	-
could have saved	2	-
could have stopped	2	-
could have told	2	-
could have warned	2	-
could mend	2	-
could order	2	-
could prevent	2	-
could repair	2	-
could solve	2	-
could stop	2	-
council can	2	-
council cannot	2	-
council could	2	-
council failed	2	-
council has to	2	-
council knew	2	-
council must	2	-
council needs to	2	-
council ought to	2	-
council refused to	2	-
council should	2	-
councillors can	2	-
councillors cannot	2	-
councillors could	2	-
councillors failed	2	-
councillors have to	2	-
councillors knew	2	-
councillors must	2	-
councillors need to	2	-
councillors ought to	2	-
councillors refused to	2	-
councillors should	2	-
countermeasure	2	n
cover-up	2	n
crack down	1	-
crackdown on	1	-
culpability	2	-
culpable	2	a
culprit	2	n
cut corners	2	-
cutting corners	2	-
decision-maker	2	-
decision-makers	2	-
demand action	2	-
demand answers	2	-
demand that the	1	-
demanded action	2	-
demanded answers	2	-
demanded that the	1	-
demanding answers	2	-
department can	2	-
department cannot	2	-
department could	2	-
department failed	2	-
department has to	2	-
department knew	2	-
department must	2	-
department needs to	2	-
department ought to	2	-
department refused to	2	-
department should	2	-
derelict	1	-
dereliction	2	-
despite repeated	1	-
despite the warning	2	-
did not act	2	-
did not bother	1	-
did not use it	2	-
did nothing	1	-
did too little	2	-
didn't act	2	-
disciplinary	1	-
dither	2	v
do enough	2	-
do it now	2	-
do more to	2	-
do nothing	2	-
do something	1	-
do something about	2	-
does nothing	2	-
doing enough	2	-
doing nothing	1	-
doing too little	2	-
done enough	2	-
done nothing	2	-
done too little	2	-
drag its feet	2	-
drag their feet	2	-
dragged its feet	2	-
dragged their feet	2	-
dragging its feet	2	-
dragging their feet	2	-
duty of	1	-
duty of care	2	-
duty to	1	-
employers can	2	-
employers cannot	2	-
employers could	2	-
employers failed	2	-
employers have to	2	-
employers knew	2	-
employers must	2	-
employers need to	2	-
employers ought to	2	-
employers refused to	2	-
employers should	2	-
end this	1	-
enforce	1	v
error of judgement	2	-
error of judgment	2	-
error on	1	-
every day of delay	2	-
every month of delay	2	-
every power	2	-
exonerate	2	v
explain himself	2	-
explain itself	2	-
explain themselves	2	-
explain why	1	-
failed her	1	-
failed his	1	-
failed in her	2	-
failed in his	2	-
failed in its	2	-
failed in their	2	-
failed its	2	-
failed miserably	1	-
failed our	2	-
failed policy	2	n
failed their	2	-
failed them	2	-
failed to	1	-
failed to act	2	-
failed to address	2	-
failed to ensure	2	-
failed to prevent	2	-
failed to protect	2	-
failed to stop	2	-
failed us	2	-
failing in	1	-
failing our	2	-
failing to	1	-
failings	2	-
fails to	1	-
failure	1	n
failure to	2	-
fault lay	2	-
fault lies	2	-
fault of	2	-
fault was	1	-
fault with	1	-
faulted	2	-
find out who	2	-
find out why	2	-
findings	1	-
finger-pointing	2	-
fix it	2	-
fix that	2	-
fix the	1	-
fix the problem	2	n
fix this	2	-
fixing the	1	-
foot-dragging	2	-
force the	1	-
forgot about	1	-
found that the	1	-
from desk to desk	2	-
gathered dust	2	-
gathering dust	2	-
gave permission	1	-
gave the go-ahead	2	-
gave the order	2	-
get to grips with	2	-
gets it wrong	2	-
got it wrong	2	-
government can	2	-
government cannot	2	-
government could	2	-
government failed	2	-
government has to	2	-
government intervention	2	n
government knew	2	-
government must	2	-
government needs to	2	-
government ought to	2	-
government refused to	2	-
government should	2	-
governments can	2	-
governments cannot	2	-
governments could	2	-
governments failed	2	-
governments have to	2	-
governments knew	2	-
governments must	2	-
governments need to	2	-
governments ought to	2	-
governments refused to	2	-
governments should	2	-
governor can	2	-
governor cannot	2	-
governor could	2	-
governor failed	2	-
governor has to	2	-
governor knew	2	-
governor must	2	-
governor needs to	2	-
governor ought to	2	-
governor refused to	2	-
governor should	2	-
had a duty	2	-
had approved	1	-
had been told	2	-
had been warned	2	-
had failed	1	-
had known	2	-
had long known	2	-
had the power	2	-
had to act	2	-
had warned	2	-
half-hearted	1	a
half-measures	2	-
has a duty	2	-
has failed	2	-
has known	2	-
has ordered	2	-
has the means	2	-
has the money	2	-
has the power	2	-
has the power to	2	-
has to act	2	-
has to answer	2	-
has to change	2	-
has to stop	2	-
have a duty	2	-
have failed	2	-
have known	2	-
have ordered	2	-
have the means	2	-
have the money	2	-
have the power	2	-
have the power to	2	-
have to act	2	-
have to answer	2	-
have to change	2	-
have to stop	2	-
he alone can	2	-
he knew	1	-
he must	1	-
he ought to	1	-
he should	1	-
heads must roll	2	-
heads should roll	2	-
held liable	2	-
held responsible	2	-
held to account	2	-
her doing	2	-
her fault	2	-
herself to thank	2	-
high time	2	-
himself to thank	2	-
his doing	2	-
his fault	2	-
hold responsible	2	-
hold the key	2	-
hold to account	2	-
holding responsible	2	-
holds the key	2	-
human error	2	-
i did that	1	-
i should have	2	-
i was wrong	2	-
idly by	2	-
ignore	1	-
ignored	1	-
ignored warnings	2	-
ignoring	1	-
ill-prepared	2	-
immediate action	2	-
impeach	2	v
impeachment	2	n
impropriety	2	n
impunity	2	-
in her gift	2	-
in her hands	2	-
in her power	2	-
in his gift	2	-
in his hands	2	-
in his power	2	-
in its gift	2	-
in its hands	2	-
in its power	2	-
in our hands	2	-
in the hands of	1	-
in the power of	2	-
in their gift	2	-
in their hands	2	-
in their power	2	-
inaction	2	-
inadequate	1	a
incompetence	2	-
incompetent	1	a
independent review	2	n
indifference	1	-
ineptitude	2	-
inquest	1	n
inquiry	1	n
insist that the	1	-
inspectors found	2	-
instead of acting	2	-
instigate	2	v
instigator	2	n
intervene	1	v
intervention	1	n
investigate	1	v
investigation	1	n
investigator	1	n
irresponsibility	2	-
irresponsible	2	a
is the job of	2	-
is up to the	2	-
it alone can	2	-
it falls to	2	-
it is for the	2	-
it is he who	2	-
it is in the	1	-
it is she who	2	-
it is they who	2	-
it is time	1	-
it is up to	2	-
it lies with	2	-
it ordered	1	-
it was for the	2	-
it was he alone	2	-
it was he who	2	-
it was she alone	2	-
it was she who	2	-
it was they who	2	-
it's time	1	-
its duty	2	-
knew about it	2	-
knew about the	2	-
knew all along	2	-
knew full well	2	-
knew it	1	-
knew of it	2	-
knew of the	2	-
knew perfectly well	2	-
knew that	1	-
knew what	1	-
known for years	2	-
landlord can	2	-
landlord cannot	2	-
landlord could	2	-
landlord failed	2	-
landlord has to	2	-
landlord knew	2	-
landlord must	2	-
landlord needs to	2	-
landlord ought to	2	-
landlord refused to	2	-
landlord should	2	-
landlords can	2	-
landlords cannot	2	-
landlords could	2	-
landlords failed	2	-
landlords have to	2	-
landlords knew	2	-
landlords must	2	-
landlords need to	2	-
landlords ought to	2	-
landlords refused to	2	-
landlords should	2	-
lapses	1	-
lawmakers can	2	-
lawmakers cannot	2	-
lawmakers could	2	-
lawmakers failed	2	-
lawmakers have to	2	-
lawmakers knew	2	-
lawmakers must	2	-
lawmakers need to	2	-
lawmakers ought to	2	-
lawmakers refused to	2	-
lawmakers should	2	-
=lax	2	-
lax	2	-
lay with the	2	-
leaders can	2	-
leaders cannot	2	-
leaders could	2	-
leaders failed	2	-
leaders have to	2	-
leaders knew	2	-
leaders must	2	-
leaders need to	2	-
leaders ought to	2	-
leaders refused to	2	-
leaders should	2	-
learned nothing	2	-
learnt nothing	2	-
left to decay	2	-
left to rot	2	-
left undone	2	-
left unread	2	-
lessons learned	2	-
lessons learnt	2	-
let down by	2	-
let go to ruin	2	-
let it happen	2	-
let it lapse	2	-
let it rot	2	-
let it slide	2	-
let lapse	2	-
let people down	2	-
let rot	2	-
let them down	2	-
let them get away	2	-
let this happen	2	-
let us down	2	-
liability	1	n
liable	1	-
lie with the	1	-
lies in the hands	2	-
lies with the	2	-
long been known	2	-
look away	2	-
look on while	2	-
look the other way	2	-
looked away	2	-
looked on	1	-
looked the other way	2	-
looking away	2	-
looks away	2	-
loophole	2	n
made a mess	2	-
made amends	2	-
made the decision	2	-
make amends	2	-
maladministration	2	-
malfeasance	2	-
malpractice	2	-
management can	2	-
management cannot	2	-
management could	2	-
management failed	2	-
management has to	2	-
management knew	2	-
management must	2	-
management needs to	2	-
management ought to	2	-
management refused to	2	-
management should	2	-
mastermind	2	v
mayor can	2	-
mayor cannot	2	-
mayor could	2	-
mayor failed	2	-
mayor has to	2	-
mayor knew	2	-
mayor must	2	-
mayor needs to	2	-
mayor ought to	2	-
mayor refused to	2	-
mayor should	2	-
mea culpa	2	-
means to end	2	-
means to stop	2	-
measures to	2	-
messed up	2	-
minister can	2	-
minister cannot	2	-
minister could	2	-
minister failed	2	-
minister has to	2	-
minister knew	2	-
minister must	2	-
minister needs to	2	-
minister ought to	2	-
minister refused to	2	-
minister should	2	-
ministers can	2	-
ministers cannot	2	-
ministers could	2	-
ministers failed	2	-
ministers have to	2	-
ministers knew	2	-
ministers must	2	-
ministers need to	2	-
ministers ought to	2	-
ministers refused to	2	-
ministers should	2	-
ministry can	2	-
ministry cannot	2	-
ministry could	2	-
ministry failed	2	-
ministry has to	2	-
ministry knew	2	-
ministry must	2	-
ministry needs to	2	-
ministry ought to	2	-
ministry refused to	2	-
ministry should	2	-
misconduct	1	-
mishandle	2	v
mismanage	2	v
mismanaged	2	-
mismanagement	2	-
missed its chance	2	-
missed opportunity	2	-
missed the chance	2	-
mistake	1	n
must act	2	-
must also	1	-
must answer	2	-
must at last	2	-
must at least	2	-
must be built	2	-
must be changed	2	-
must be closed	2	-
must be done	2	-
must be forced	2	-
must be found	2	-
must be given	2	-
must be held	2	-
must be made	1	-
must be paid	2	-
must be punished	2	-
must be put	1	-
must be repaired	2	-
must be replaced	2	-
must be stopped	2	-
must begin	2	-
must change	2	-
must do more	2	-
must end	2	-
must ensure	2	-
must finally	2	-
must find	2	-
must give	2	-
must go	2	-
must make	2	-
must not be allowed	2	-
must not wait	2	-
must now	2	-
must pay	2	-
must provide	2	-
must put	2	-
must start	2	-
must stop	2	-
must take	2	-
my fault	2	-
my mistake	2	-
need fixing	2	-
need not have	2	-
need to act	2	-
need to change	2	-
needs fixing	2	-
needs to act	2	-
needs to be done	2	-
needs to change	2	-
needs to stop	2	-
neglect	2	v
negligence	2	-
negligent	2	a
negligently	2	-
never acted	2	-
never again	1	-
never bothered	2	-
never checked	2	-
never inspected	2	-
new measures	2	-
no act of god	2	-
no excuse	2	n
no more delay	2	-
no one acted	2	-
no one checked	2	-
no one did	1	-
no one else's fault	2	-
no time to be lost	2	-
no time to lose	2	-
nobody acted	2	-
nobody checked	2	-
nobody did	1	-
nobody noticed	1	-
nobody thought	1	-
not fate	2	-
nothing happened	2	-
nothing has been done	2	-
nothing has changed	2	-
nothing has happened	2	-
nothing is done	2	-
nothing was done	2	-
now or never	2	-
obligation	1	n
obliged to	1	-
officials can	2	-
officials cannot	2	-
officials could	2	-
officials failed	2	-
officials have to	2	-
officials knew	2	-
officials must	2	-
officials need to	2	-
officials ought to	2	-
officials refused to	2	-
officials should	2	-
ombudsman	2	-
on her watch	2	-
on his watch	2	-
on its watch	2	-
on their watch	2	-
onus	2	-
operator can	2	-
operator cannot	2	-
operator could	2	-
operator failed	2	-
operator has to	2	-
operator knew	2	-
operator must	2	-
operator needs to	2	-
operator ought to	2	-
operator refused to	2	-
operator should	2	-
ought to have	2	-
our fault	2	-
our mistake	2	-
overdue	2	-
overhaul	1	v
overlooked	1	-
oversight	2	-
oversights	2	-
owe an explanation	2	-
owed an explanation	2	-
owes an answer	2	-
owes an explanation	2	-
own advisers	2	-
own doing	2	-
own engineers	1	-
own experts	2	-
own fault	2	-
own making	2	-
own up	2	-
owned up	2	-
owners can	2	-
owners cannot	2	-
owners could	2	-
owners failed	2	-
owners have to	2	-
owners knew	2	-
owners must	2	-
owners need to	2	-
owners ought to	2	-
owners refused to	2	-
owners should	2	-
owning up	2	-
owns up	2	-
parliament can	2	-
parliament cannot	2	-
parliament could	2	-
parliament failed	2	-
parliament has to	2	-
parliament knew	2	-
parliament must	2	-
parliament needs to	2	-
parliament ought to	2	-
parliament refused to	2	-
parliament should	2	-
part of the problem	2	-
pass the buck	2	-
passed the buck	2	-
passes the buck	2	-
passing the buck	2	-
penalise	2	v
penalize	2	v
people in charge	2	-
person in charge	2	-
plan to tackle	2	-
pledge	1	v
point the finger	2	-
pointed the finger	2	-
police can	2	-
police cannot	2	-
police could	2	-
police failed	2	-
police have to	2	-
police knew	2	-
police must	2	-
police need to	2	-
police ought to	2	-
police refused to	2	-
police should	2	-
policy failure	2	n
political solution	2	n
politicians can	2	-
politicians cannot	2	-
politicians could	2	-
politicians failed	2	-
politicians have to	2	-
politicians knew	2	-
politicians must	2	-
politicians need to	2	-
politicians ought to	2	-
politicians refused to	2	-
politicians should	2	-
power to change	2	-
power to stop	2	-
powers that be	2	-
precaution	2	n
precautionary	2	-
president can	2	-
president cannot	2	-
president could	2	-
president failed	2	-
president has to	2	-
president knew	2	-
president must	2	-
president needs to	2	-
president ought to	2	-
president refused to	2	-
president should	2	-
prevent another	2	-
preventable	2	-
previous government	2	-
probe into	2	-
promise to	1	-
promised to	1	-
prosecute	1	v
public inquiry	2	n
punish those	2	-
punished for	2	-
put a stop to	2	-
put an end	2	-
put it right	2	-
put right	2	-
put that right	2	-
put things right	2	-
put this right	2	-
putting it right	2	-
putting things right	2	-
quick action	2	-
reckless	2	a
recklessness	2	-
recommendation	1	n
rectify	2	v
redress	2	v
reform	1	v
refused to act	2	-
regulate	1	v
regulator	2	n
regulatory	1	-
rein in	2	-
reined in	2	-
relief plan	2	n
remedial	1	-
remedy	2	v
remiss	2	-
repair the damage	2	-
reparation	2	n
repeatedly warned	2	-
reprimand	2	v
rescue plan	2	n
resign	1	v
resignation	1	n
responsibility	2	n
responsible for	1	-
responsible minister	2	n
rest with	1	-
restitution	2	-
rests with	2	-
root cause	2	n
rubber-stamp	2	v
running out of time	2	-
sacked	1	-
safeguard	1	v
safety measures	2	-
said sorry	2	-
sat on its hands	2	-
sat on their hands	2	-
saw to it	2	-
say sorry	2	-
scapegoat	2	n
scapegoating	2	-
scrapped the	1	-
scrutinise	2	v
scrutinize	2	v
scrutiny	1	-
see to it	2	-
sees to it	2	-
serious error	2	n
set it right	2	-
set right	2	-
she alone can	2	-
she knew	1	-
she must	1	-
she ought to	1	-
she should	1	-
shirk	2	v
shortcoming	2	n
should act	2	-
should at last	2	-
should be banned	2	-
should be done	2	-
should be forced	2	-
should be held	2	-
should be made to	2	-
should do more	2	-
should end	2	-
should finally	2	-
should go	2	-
should have acted	2	-
should have asked	2	-
should have been	2	-
should have been done	2	-
should have built	2	-
should have called	2	-
should have checked	2	-
should have closed	2	-
should have come	1	-
should have done	2	-
should have kept	2	-
should have known	2	-
should have listened	2	-
should have looked	2	-
should have made	2	-
should have paid	2	-
should have put	2	-
should have seen	2	-
should have stopped	2	-
should have taken	2	-
should have told	2	-
should have warned	2	-
should never have	2	-
should pay	1	-
should provide	2	-
should start	1	-
should stop	2	-
signed the order	2	-
sit on their hands	2	-
sitting on its hands	2	-
skimp on	2	-
skimped on	2	-
slipshod	2	-
sloppiness	2	-
sloppy	1	-
slow to act	2	-
solution to	1	-
solutions	1	-
solve it	2	-
solve our	2	-
solve the	2	-
solve this	2	-
solves	1	-
solving the	2	-
somebody decided	2	-
somebody has to	2	-
somebody must	2	-
somebody ought to	2	-
somebody should	2	-
someone decided	2	-
someone has to	2	-
someone must	2	-
someone ought to	2	-
someone should	2	-
something has to be done	2	-
something must be done	2	-
sort it out	2	-
sort out the	2	-
sort this out	2	-
stand by and	2	-
start at once	2	-
state can	2	-
state cannot	2	-
state could	2	-
state failed	2	-
state has to	2	-
state knew	2	-
state must	2	-
state needs to	2	-
state ought to	2	-
state refused to	2	-
state should	2	-
step in	1	-
stepped down over	2	-
stepped in	1	-
stepping in	1	-
stewardship	2	-
stood by	1	-
stop this	1	-
strategy to	1	-
successive governments	2	-
swift action	2	-
systemic failure	2	n
tackle	1	v
take action	2	-
take responsibility	2	-
take steps	2	-
take the blame	2	-
take the rap	2	-
taken steps	2	-
taken to task	2	-
takes responsibility	2	-
takes the blame	2	-
takes the fall	2	-
taking action	2	-
taking responsibility	2	-
taking steps	2	-
the answer lies	2	-
the last government	2	-
the mess	2	-
the person responsible	2	-
the solution	2	-
the state must	2	-
the state should	2	-
their doing	2	-
their fault	2	-
their mistake	2	-
themselves to thank	2	-
they alone can	2	-
they knew	1	-
they must	1	-
they ought to	1	-
they should	1	-
those in charge	2	-
those in power	2	-
those responsible	2	-
tighten	1	v
time is running out	2	-
time to act	2	-
to account	2	-
to answer for	2	-
to blame for	2	-
to do that now	2	-
today rather than	1	-
too late	1	-
too slow	1	-
took action	2	-
took responsibility	2	-
took steps	2	-
took the blame	2	-
took the decision	2	-
traced back to	2	-
transparency	1	-
turn a blind eye	2	-
turned a blind eye	2	-
unaccountable	2	-
under her watch	2	-
under his watch	2	-
undo the damage	2	-
unregulated	2	-
unrepaired	2	-
up to him	1	-
up to ministers	2	-
up to the council	2	-
up to the government	2	-
up to them	1	-
up to us	1	-
urge	1	v
urgent	1	a
urgently	1	-
vow	1	v
wait any longer	2	-
wait too long	2	-
waited too long	2	-
waiting too long	2	-
warned for years	2	-
warned her	1	-
warned him	1	-
warned of	1	-
warned repeatedly	2	-
warned that	1	-
warned them	1	-
warning signs	2	-
warnings	1	-
was decided	1	-
was it who	1	-
was my doing	2	-
was told in	1	-
was warned	2	-
washed its hands	2	-
watchdog	2	n
wave through	2	-
waved through	2	-
way out of	1	-
we have to	1	-
we must	2	-
we need	1	-
we should have	2	-
we were wrong	2	-
went unanswered	2	-
were told in	1	-
were warned	2	-
what has to be done	2	-
whistle-blower	2	n
whistleblower	2	n
who allowed	2	-
who approved	2	-
who caused	2	-
who decided	2	-
who failed	2	-
who is responsible	2	-
who knew	2	-
who let	2	-
who was responsible	2	-
whose fault	2	-
within her power	2	-
within his power	2	-
within its power	2	-
within their power	2	-
without delay	1	-
would fix	2	-
would not have happened	2	-
would solve	2	-
wrongdoer	2	n
wrongdoing	2	-
