import { list } from './list.js';

/**
 * What newspapers call people right before their names, besides forms of address: "Developer Brett Szymanski",
 * "Runner-up Fiona Reid". In lower case; no word that is a usual first name or surname too.
 */
export const OCCUPATIONS =
	list(`vendor caller listener viewer subscriber bystander onlooker passerby passer-by matriarch rector curate verger organist
choirmaster deejay emcee calypsonian signaller bandmaster farmhand labourer laborer typist draughtsman surveyor technician
lineman supervisor planner crofter stockman deckhand crewmember responder convener convenor shop-steward delegate frontbencher
headman postdoc psychic madam ma'am parent grandparent shopper commuter motorist customer client voter holidaymaker
visitor walker rambler camper surfer angler reveller partygoer churchgoer islander granny youngster undergraduate
postgraduate graduate sophomore freshman alumna alumnus roommate flatmate bandmate teammate forward fullback full-back
fly-half scrum-half half-back pitcher goalie all-rounder seamer batter left-back right-back centre-half centre-back
diva starlet heroine legislator limnologist beekeeper ferryman boatbuilder shipwright blacksmith carpenter joiner
cobbler tailor weaver welder mechanic decorator plasterer tiler glazier signwriter upholsterer thatcher lumberjack
logger forester gamekeeper shepherd drover herdsman fishwife oysterman whaler docker stevedore longshoreman trucker
cabbie cabdriver taxi-driver busman tram-driver signalman stationmaster conductor porter bellboy doorman bouncer
bookie punter gambler croupier hawker trader marketeer stallholder newsvendor flower-seller grocer greengrocer
chemist pharmacist optician nurse-practitioner phlebotomist sonographer radiographer carer caregiver childminder
nanny governess au-pair tutor examiner invigilator headboy prefect proctor registrar bursar archivist curator
conservator restorer librarian indexer subeditor copywriter lexicographer philologist epigrapher numismatist
assemblymember freeholder selectman alderwoman burgess bailiff reeve provost jarl seneschal coun collector tsar czar hubby guru ace legend supremo bride groom ex-wife founder-director academic accountant acrobat acupuncturist adviser advisor agronomist aide ambulanceman anaesthetist analyst
anarchist anchor anchorman animator anthropologist apprentice arborist archaeologist arbitrator assemblyman
assemblywoman assassin assistant astrologer astronomer astrophysicist athlete auctioneer auditor aunt
backbencher ballerina bandleader banker barista barmaid barman baroness barrister bartender batsman batter
beautician beekeeper bellringer blogger boatman bodybuilder bodyguard bookmaker bookseller boss botanist
bowler boxer boyfriend breeder brewer bricklayer brigadier broadcaster broker builder businessperson busker
cameraman candidate canon caretaker cartographer cartoonist cashier caterer cellist champion chancellor
chaplain chauffeur chemist chieftain choreographer chronicler cinematographer clairvoyant claimant classmate
cleaner clergyman cleric co-author co-chair co-director co-driver co-founder co-host co-owner co-pilot
co-star co-worker collector colleague columnist commentator commissioner commodore complainant composer
comptroller conductor conservationist constructor consultant contestant contractor coordinator co-ordinator
coroner cosmologist cosmonaut costumier councilman councilor councillor councilwoman counsel counsellor
counselor countess courtier cousin cr craftsman crewman cricketer criminologist critic crooner curator
cyclist dancer debutant defendant demographer dentist dermatologist designer developer dietician dietitian
diplomat director-general dispatcher dissident diver docent docker dramatist dressmaker driver drummer
duchess economist ecologist editor-in-chief educator electrician emeritus emperor employee endocrinologist
entomologist entrepreneur environmentalist envoy epidemiologist ethnographer evangelist ex-boyfriend
ex-footballer ex-girlfriend ex-husband ex-minister ex-president ex-wife executive explorer fashionista
fellow fiancé fiance fiancée fiancee fiddler film-maker filmmaker financier firefighter fireman fishmonger
flautist florist footballer foreman founder freelancer frontman frontwoman fundraiser gangster gardener
gastroenterologist geneticist geographer geriatrician girlfriend glaciologist golfer governor-general
grandad granddaughter grandfather grandma grandmother grandson greengrocer grocer groundsman guitarist
gunman gymnast hacker hairdresser handyman harpist headmaster headmistress heiress herbalist herder hiker
hitmaker homeowner horticulturist host hostess hotelier housekeeper housemate housewife hurdler husband
hydrologist illustrator immunologist imam impresario incumbent influencer innkeeper inmate instructor
interpreter interviewer inventor investigator investor janitor jeweller jockey journalist jurist juror
kidnapper lancer landlady landlord landowner lawmaker leader lecturer legislator librarian lifeboatman
lifeguard linguist lobbyist locksmith locum luthier machinist magician magistrate magnate manager manageress
marathoner mathematician matron mechanic mediator medic meteorologist metallurgist microbiologist
middleweight midwife migrant milkman millionaire mineralogist miner missionary mogul moderator monk mother
mountaineer mum mom dad mummy daddy musician musicologist mycologist namesake narrator naturalist negotiator
neighbour neighbor nephew neurologist neuroscientist neurosurgeon newcomer newsagent newsreader niece
nobelist nun nurse nutritionist obstetrician oceanographer offender officer official oligarch olympian
ombudsman oncologist operative ophthalmologist optician optometrist organiser organizer ornithologist
orthodontist osteopath owner paediatrician painter palaeontologist paleontologist panellist panelist
parishioner parliamentarian partner passenger pastor pathologist patriarch patron pediatrician pedestrian
pensioner percussionist pharmacist philanthropist philosopher photographer photojournalist physician
physiologist physiotherapist pianist pilot plaintiff playwright plumber podcaster policeman policewoman
pollster postmaster postman postmistress prebendary preacher prefect presenter prisoner producer programmer
prosecutor protester provost psychiatrist psychotherapist publican publicist pundit pupil puppeteer
quarterback radiographer radiologist rancher ranger rapper popstar receptionist refugee registrar renter rescuer
restaurateur retiree rider ringleader roofer rower runner runner-up saleswoman salesman sailor saxophonist
scholar schoolboy schoolgirl schoolteacher screenwriter sculptor seamstress second-in-command seismologist
sergeant-major serviceman shareholder shepherdess shopper showrunner skier skipper snowboarder sociologist
soldier solicitor-general sommelier songwriter soprano specialist speaker sportsman sportswoman sprinter
statistician stockbroker storyteller strategist stylist subpostmaster subpostmistress substitute suffragette
suspect survivor sweeper swimmer tenant tenor therapist theologian toddler topologist tourist toxicologist
trader trainee trainer translator traveller treasurer triathlete trombonist trumpeter tutor tycoon umpire
uncle undersecretary undertaker venerable veteran veterinarian vet vice-captain vice-chair vice-chairman
vice-chancellor victim villager violinist virologist viscount vlogger vocalist volcanologist volunteer
waiter waitress warden watchman weatherman weightlifter whistleblower widow widower wife wicketkeeper
witness winemaker worshipper wrestler youtuber zookeeper zoologist alderman alhaj alhaji alhaja hajia haji hajji
engr otunba sheikha shri smt sri dato datuk tan-sri tunku haj mullah maulana maulvi ayatollah swami pandit
ustad begum nawab rt honourable honorable excellency eminence monsignor msgr abbot abbess deacon archdeacon
sp dsp asp csp acp dcp igp dig cp insp-gen ssgt sgt-maj cpl corporal private trooper gunner lieut brig cdr cmdr pte cst dci dcs dc det-insp supt
ch-supt cfo coo cto cio vp svp td mla msp mep senor monsieur mlle mademoiselle dipl-ing acting interim
outgoing incoming former retired eyewitness debutant pacer opener seamer spinner keeper hooker prop atty barr surv apostle taoiseach tanaiste tánaiste cathaoirleach garda
tahsildar tehsildar sarpanch subedar havildar kagawad datin puan encik ustaz ustazah laird mukhtar mec`);
