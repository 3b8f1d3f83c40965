# category: crime-punishment
# definition: Crimes and those who commit them, and what follows: police work, arrest, charge, trial, sentence, prison.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Crime and punishment); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
accomplice	2	n
acquittal	2	n
acquitted	2	-
armed robbery	2	n
arrest	2	v
arson	2	-
behind bars	2	-
bribery	2	-
burglar	2	n
burglary	2	n
capital punishment	2	-
carjacking	2	n
convicted	1	-
crime rate	2	n
crime scene	2	n
crime wave	2	n
criminal charge	2	n
criminal gang	2	n
criminal justice	2	-
criminal record	2	n
death penalty	2	-
death row	2	-
death sentence	2	n
defendant	1	n
domestic violence	1	-
drug dealer	2	n
drug trafficker	2	n
drug trafficking	2	-
embezzle	2	v
embezzlement	2	-
extradite	2	v
fatal shooting	2	n
felony	2	n
fraudster	2	n
fugitive	2	n
gang violence	2	-
gunman	2	-
gunmen	2	-
handcuff	2	v
hate crime	2	n
homicide	2	n
human trafficking	2	-
identity theft	2	-
incarcerate	2	v
incarceration	2	-
indict	2	v
indictment	2	n
jail	2	v
kidnapped	2	-
kidnapper	2	n
kidnapping	2	n
knife crime	2	-
life imprisonment	2	-
life sentence	2	n
looting	2	-
mandatory minimum	2	n
manhunt	2	n
manslaughter	2	-
money laundering	2	-
mugging	2	n
murder	2	v
murderer	2	n
organised crime	2	-
organized crime	2	-
parole	2	-
perjury	2	-
petty crime	2	n
plea bargain	2	n
plead guilty	2	-
pleaded guilty	2	-
pled guilty	2	-
police custody	2	-
prison sentence	2	n
prison term	2	n
prosecute	2	v
prosecutor	2	n
racketeering	2	-
rape	2	v
rapist	2	n
recidivism	2	-
reoffending	2	-
robber	2	n
robbery	2	n
sentenced to	2	-
sexual assault	2	n
shoplifter	2	n
shoplifting	2	-
smuggler	2	n
stabbed	2	-
stabbing	2	n
theft	2	n
thief	2	-
thieves	2	-
tough on crime	2	-
vandalism	2	-
