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
act now	2	-
action plan	2	n
address the crisis	2	-
address the issue	2	n
address the problem	2	n
admission	1	n
admit	1	-
admits	1	-
admitted	1	-
allowed this to happen	2	-
allowed to happen	2	-
answer for	2	-
answerable	2	-
answers for	2	-
apologise	1	v
apologize	1	v
apology	1	n
approved the	1	-
as a matter of urgency	2	-
at fault	2	-
at once	1	-
audit	1	v
auditor	1	n
avert	1	v
avoidable	2	-
before it is too late	2	-
blame	2	v
blameless	2	-
blunder	2	v
botch	1	v
bring to justice	2	-
broken promise	2	n
brought about by	1	-
brought to justice	2	-
buck stops	2	-
buck-passing	2	-
bungle	2	v
bungling	2	-
call on	1	-
called for	1	-
called on	1	-
calling for	1	-
calling on	1	-
calls on	1	-
careless	1	a
carelessness	2	-
caused by	1	-
censure	1	v
city must	2	-
clamp down	1	-
class-action	2	-
commission of inquiry	2	-
commit to	1	-
committed to	1	-
company must	2	-
company should	2	-
compensate	1	v
compensation	1	-
compliance	1	-
complicit	2	-
complicity	2	-
comply	1	v
congress must	2	-
contingency plan	2	n
corrective	1	-
could have been avoided	2	-
could have been prevented	2	-
could have prevented	2	-
council must	2	-
council should	2	-
countermeasure	2	n
cover-up	2	n
crack down	1	-
culpability	2	-
culpable	2	a
culprit	2	n
curb	1	v
cut corners	2	-
cutting corners	2	-
demand answers	2	-
demanded answers	2	-
demanding answers	2	-
dereliction	2	-
did not act	2	-
did nothing	1	-
didn't act	2	-
do more to	2	-
do something	1	-
do something about	2	-
doing nothing	1	-
due to	1	-
duty of care	2	-
duty to	1	-
enforce	1	v
error of judgement	2	-
error of judgment	2	-
exonerate	2	v
fail to	1	-
failed	1	-
failed policy	2	n
failed to	1	-
failed to act	2	-
failed to address	2	-
failed to ensure	2	-
failed to prevent	2	-
failed to protect	2	-
failed to stop	2	-
failing in	1	-
failing to	1	-
failings	2	-
fails to	1	-
failure	1	n
failure to	2	-
falls to	1	-
fault	1	-
fell to	1	-
finger-pointing	2	-
fix	1	v
fix the problem	2	n
fixing	1	-
gave the go-ahead	2	-
gave the order	2	-
get to grips with	2	-
government intervention	2	n
government must	2	-
government needs to	2	-
government should	2	-
governments must	2	-
governments should	2	-
had been warned	2	-
has the power to	2	-
have the power to	2	-
held liable	2	-
held responsible	2	-
held to account	2	-
her fault	2	-
his fault	2	-
hold responsible	2	-
hold to account	2	-
holding responsible	2	-
idly by	2	-
ignore	1	-
ignored	1	-
ignored warnings	2	-
ignoring	1	-
ill-prepared	2	-
immediate action	2	-
impeach	2	v
impeachment	2	n
implement	1	v
implementation	1	-
impropriety	2	n
impunity	2	-
in charge	1	-
in charge of	1	-
in her power	2	-
in his power	2	-
in its power	2	-
in their power	2	-
inaction	2	-
inadequate	1	a
incompetence	2	-
incompetent	1	a
independent review	2	n
indifference	1	-
ineptitude	2	-
inquiry	1	n
intervene	1	v
intervention	1	n
investigate	1	v
investigation	1	n
irresponsibility	2	-
irresponsible	2	a
lapses	1	-
lawmakers must	2	-
=lax	2	-
leaders must	2	-
left to rot	2	-
lessons learned	2	-
lessons learnt	2	-
let down by	2	-
let it happen	2	-
let people down	2	-
let them down	2	-
let this happen	2	-
let us down	2	-
liability	1	n
liable	1	-
look the other way	2	-
looked the other way	2	-
loophole	2	n
maladministration	2	-
malfeasance	2	-
malpractice	2	-
mandatory	1	-
mea culpa	2	-
measures to	2	-
minister must	2	-
ministers must	2	-
ministers should	2	-
misconduct	1	-
mishandle	2	v
mismanage	2	v
mismanaged	2	-
mismanagement	2	-
mistake	1	n
mitigate	1	v
mitigation	1	-
must act	2	-
must be	1	-
must be done	2	-
must change	2	-
must do more	2	-
must ensure	2	-
must not be allowed	2	-
must now	2	-
my fault	2	-
my mistake	2	-
need fixing	2	-
needs fixing	2	-
needs to be done	2	-
neglect	2	v
negligence	2	-
negligent	2	a
negligently	2	-
new measures	2	-
no one did	1	-
nobody did	1	-
nothing was done	2	-
obligation	1	n
obliged to	1	-
ombudsman	2	-
onus	2	-
ordered the	1	-
ought to have	2	-
our fault	2	-
our mistake	2	-
overhaul	1	v
overlooked	1	-
oversaw	1	-
oversee	1	-
overseeing	1	-
oversees	1	-
oversight	2	-
oversights	2	-
own fault	2	-
own up	2	-
owned up	2	-
owning up	2	-
parliament must	2	-
part of the problem	2	-
pass the buck	2	-
passing the buck	2	-
penalise	2	v
penalize	2	v
plan to tackle	2	-
pledge	1	v
point the finger	2	-
pointed the finger	2	-
policy failure	2	n
power to change	2	-
power to stop	2	-
precaution	2	n
precautionary	2	-
preventable	2	-
prevention	1	-
preventive	1	-
probe into	2	-
promise to	1	-
promised to	1	-
public inquiry	2	n
punish	1	v
punishment	1	n
put it right	2	-
put right	2	-
putting it right	2	-
reckless	2	a
recklessness	2	-
recommendation	1	n
rectify	2	v
redress	2	v
reform	1	v
refused to act	2	-
regulate	1	v
regulation	1	n
regulator	2	n
regulatory	1	-
rein in	2	-
reined in	2	-
remedial	1	-
remedy	2	v
repair	1	-
reparation	2	n
repeatedly warned	2	-
reprimand	2	v
resign	1	v
resignation	1	n
resolve the	1	-
responsibility	2	n
responsible	2	a
restitution	2	-
root cause	2	n
safeguard	1	v
safety measures	2	-
scandal	1	n
scapegoat	2	n
scapegoating	2	-
scrutinise	2	v
scrutinize	2	v
scrutiny	1	-
set right	2	-
shirk	2	v
shortcoming	2	n
should be done	2	-
should do more	2	-
should have	1	-
should have acted	2	-
should have been done	2	-
should have done	2	-
should have known	2	-
sign off	1	-
signed off	1	-
sloppiness	2	-
sloppy	1	-
slow to act	2	-
solution	1	n
solve	1	v
solved	1	-
solving	1	-
something must be done	2	-
sort it out	2	-
sort out	1	-
stem from	1	-
stemmed from	1	-
stems from	1	-
step down	1	-
step in	1	-
stepped in	1	-
stepping in	1	-
stewardship	2	-
strategy to	1	-
supervise	1	v
supervision	1	-
systemic failure	2	n
tackle	1	v
take action	2	-
take responsibility	2	-
take steps	2	-
take the blame	2	-
taken steps	2	-
taken to task	2	-
takes responsibility	2	-
takes the blame	2	-
taking action	2	-
taking responsibility	2	-
taking steps	2	-
the state must	2	-
the state should	2	-
their fault	2	-
their mistake	2	-
time to act	2	-
to answer for	2	-
to blame for	2	-
too late	1	-
too slow	1	-
took action	2	-
took responsibility	2	-
took steps	2	-
took the blame	2	-
traced back to	2	-
traced to	1	-
transparency	1	-
turn a blind eye	2	-
turned a blind eye	2	-
unaccountable	2	-
unregulated	2	-
up to ministers	2	-
up to the council	2	-
up to the government	2	-
urge	1	v
urgent	1	a
urgently	1	-
vow	1	v
warnings	1	-
was warned	2	-
washed its hands	2	-
watchdog	2	n
we must	2	-
were warned	2	-
whistle-blower	2	n
whistleblower	2	n
without delay	1	-
wrongdoer	2	n
wrongdoing	2	-
