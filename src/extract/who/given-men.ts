/**
 * First names of men beyond those by which names are told from other words (`first-names.ts`), of many languages, folded:
 * they only tell he from she, and people from bodies, once a name was found.
 */
export const GIVEN_MALE: ReadonlySet<string> = new Set(
	`aakash aamir aare aarne aart abay abbas abdelaziz abdelkader abdelkrim abdelrahman abdi abdirahman abdoulaye abdulaziz
abdulhamit abdulkadir abdullahi abdulrahman abebe abel abele abhay abhijit abhinav abhishek abilio abiodun abolfazl
abrar abubakar abul achille achilleas adalbert adalberto adao adeel adel adelino adelmo adem ademola adeniyi aderito
adeyemi adham aditya adria adriaan adriano adrien afam afonso afshin afzal agis agmund agostinho agostino agris agron
agung agus aharon ahmadi ahmednur ahsan ahti aibek aidan aigars ailbe ailean ailin ailo aime ainars aires aivar aivars
ajinkya akaki akhil akihiro akinwale akio akiva akmal akos akram aksel akın alaa alaattin alain alar alban albano
alberic alberto albie albrecht alcides aldis aldrin aled aleko aleksandr aleksey aleksi alemayehu ales alexandre
alexandros alexandru alexey alfie alfio alfonso alfredo alfreð algimantas algirdas alioune alireza alisher alkis almir
alok alon alparslan alper alphonse alpo altair altan alton altti aluisio amadeo amadeu amado amancio amandeep amarildo
amaury amedee amedeo americo amerigo amichai amilcar amilcare aminu aminul amirhossein amitabh amjad ammar amnon amol
amos amram amund anacleto anan anand anas anastasios anatoli anatoliy ande ander andi andoni andor andrea andrey andri
andris andrius andriy andrus aneirin angelos anghel anibal anicet aniello aniruddha anisur ankur anoop anselme anselmo
ansgar anshul antanas ante antero anto antonello antoni ants antti antun antxon anup anurag anvar anwar aodh aodhan
aonghas aonghus aparecido apenisa apichart apisai ararat arash arben archil arda ardal ardeshir ardian ardo argyris
arie arief arieh ariel arif arild arindam aris aristide aristidis aristotelis arkadiusz arkady arman armand armann
armen armindo arnab arnaldo arnar arnd arnel arnfinn arni arnis arno arnon arnor arrigo arsen arseny artak artan
artashes artemio arthit artis arto arturas arturs artyom arunas arvi arvids arvo arvydas arwel asaad asaf asanka
asbjorn asbjørn asela asen asgeir ashenafi asher ashish ashot ashraf ashutosh asier askar asko aslak aslam asmund
asmundur assane assar asterios asım ataide atakan atef athanasios atif atilla atis atle atli atte attilio atul aubin
audun augustus aurel aurele aurelien aurimas avelino avetik aviad avichai avigdor avihu avinash avinoam aviram avishai
aviv avner avraham avtandil avtar ayabonga ayberk aydın ayhan aykut ayman aymeric ayub azhar azizi azlan azman
azubuike azzam babar babken bader badr bagus bahaa bahadır bahman bahram bahri bairre bakary bakhtiyor bakr bakyt bala
balaji balakrishnan balazs baldassarre baldomero baldur baldvin baltazar balwinder bambang bamidele bandar barasa bard
barnabas barnabe barri barthelemy bartholomeus bartlomiej bartolome bartłomiej baruch barıs basel basilio basim bassam
bassem bastiaan baudouin baurzhan bayani bayram bedrich bedwyr behnam behrouz behzad beka bekele bekir bekzat bello
belmiro bence benedito bengt beniamino benigno benjamim benno benny bento beppe berat berend bergur berhanu berk
bernabe bernardo bernat bernd bert bertalan berthold bertin besnik bettino bharat bhaskar bhavesh bheki bhupesh biagio
bidzina bijan biju bilawal biodun birger birgir birk birkir birol biruk bjarki bjarni bjorgvin bjørn bjørnar blagoje
blagoy blai blaz bleddyn boaz bobur bode bodo bogi bogomil bogumil boguslaw bogusław bohumir bohuslav bojan bola
bolesław bongbong bonginkosi bonifacio boonmee bora boran borivoj borja borje borys botond boubacar boudewijn boyan
boyd boyko bozidar boðvar brage bragi branimir bras braulio brayden breandan brede bretislav brijesh brogan bronisław
bronyslav brychan brynjar brynjolfur budi budiman bugra bujar bulent burhan burkhard byaruhanga børge cadwaladr
caetano cagatay caglar cahal cai cailean caio calan calixte calogero camillo camilo candido caner caoimhin caolan
caradog carlo carmelo carmine cataldo catalin cathaoir cecil cees celal celestin celestino celso cemal cemil cengiz
cenk cesaire cesare cesareo cesario cestmir cetin cevat cevdet cezar cezary chai chaim chaiyaporn chaminda chandan
chandrasekhar charalambos charalampos charith cheikh cheikhou chenjerai cheruiyot chetan chidiebube chirag christer
christo christoph christophe christos chrysostomos chukwudi cicero cihan cillin ciprian cipriano ciro claes claudinei
claudiu cledwyn clemens clemente clifton clodoaldo clovis coen coinneach colman colton come corentin cornel cornelis
corneliu cosimo coskun cosmin costantino costanzo costel costin crin criostoir crisanto cristoforo csaba cuan
cuauhtemoc cuneyt custodio cuthbert cynan cyprien cyrille czeslaw czesław daan dagfinn dagfinnur dagur daibhidh daichi
daiki dainis dainius daire dalimil daljit dalton damaso damia damiao dani danie danijel danish daniyar danjuma
danushka danylo daoud daouda dara dariush dariusz darmawan darnell darshan dattatraya dauren davi davie davið davor
davoud davut dawie dawit decebal decha dedi deiniol deividas dejan delio delwar delwyn delyan demba demeke demetrio
denes deniz deon derfel deshawn desiderio desire detlef devendra devrim dezso dhananjay dharmendra dhaval diamantis
diarmaid didrik diederik diethelm dieudonne dilshan dilshod dilwyn dimitrios dimosthenis dimuth dinis dionysis
diosdado dipak dipankar dirkie dmitriy dogan dogukan domagoj domantas domhnall domingos domonkos donatas donatien
donato donghyun donnacha donnchadh dorel dorin doruk doston dragisa dragoljub dragoslav drazen dror duarte dubhaltach
duccio dudu duminda dumitru dusko dzintars eachann eanna ebo ebrahim ebuka eckart eckhard edelcio edem eden edgaras
edgardo edgars edik edin ediz edmond edoardo edouard edson eduard edvard edvinas eelco eemeli eerik eero eetu efrain
efren efstathios efstratios efthymios egbert eggert egidijus egidio egil egill egils egor ehsan ehud eifion eiji eilif
eilir eimantas einion eino eirikur eivind eiður ejaz ekene ekkehard elad eladio elazar eldjarn eldor eleftherios
eleuterio elfed elfyn elguja elia eliahu elie eliezer eligio elikem elis eliseo eliseu eljas ellert elling eloi eloy
elton elvar elvir elwyn elyakim emad emanuel emanuele emeric emeterio emin emir emlyn emmanouil emrah engelbert enis
enric enrico ensio enver eoghan eoghann epeli ephraim epifanio eran erasmo ercan ercole ercument erdal erdem erdinc
erdogan eren erez erhard erkan erki erlan erlend erlendur erling erlingur ermanno ernie erno erol eros ersin ersoy
ertan ertugrul eruera ervin eryl esfandiar eskil esko esmail espen essam ettore eudes eugen eugeni eugenio eugeniusz
eulogio eurico euros eusebiu eustache evandro evangelos evariste even evert evzen eyal eyjolfur eyup eyþor ezequiel
ezio ezzat fabiano facundo fadel fadhil fadil fahd fahim fahri fahrudin faiz faizal fajar falk fanie faraz fares
fariborz faris farkhod farquhar farrokh farrukh farshid faruk farzad fathi fatih fatos fausto fawad fayez fazal
feargal fearghas fedele fedir feidhlim feliciano felicien felip femi ferdi ferdinando ferhat ferit fermin fernand
fernao ferruccio fethi fevzi fiachra fiacre fikadu fikret finbarr findlay finn finnbogi finnur fionnbharr fionnlagh
fiorenzo firmino fjolnir flavien floki florencio florent florentin florentino florian floriano florin floris fortunato
fotis fouad frans frederico freek friedhelm frits friðrik frode frosti fructuoso fryderyk fulbert fulvio fumio furio
furkan gabi gadi gael gaetan gagik galin galip galo garba garbhan garegin garik garikai garðar gaspard gaspare gatien
gatis gatot gautam gauthier gavino gavril gazi gbenga gbolahan gearoid gebhard gebre gede gediminas gegham geir gela
gelu genaro genesio gennaro geoffrey geoffroy georgy geraldo gerallt gerardo geraud gerben gerd gergely gergo german
germano gernot gero gert gervais gervasio gestur getachew getulio gevorg geza gezim ghasem ghazi gheorghe ghislain
gholam ghulam giacinto gian gianfranco gianluca gianluigi gianmarco giannis gianpaolo giedrius giga gilad gilberto
gildas gildo gilleasbuig gilles gillespie gillies gilmar gilson gines gintaras gintautas gints gioacchino gioele
giordano giorgos giosue giridhar girma girolamo girts gisli gitanas githinji giuliano giulio giusto givi gjermund gleb
glyndwr goffredo goga gokhan gokmen goncalo gontran gonzague gopalakrishnan goro gosta gotz govert govind graziano
gregoire gregor gregorio gretar grigor grigore grigoris grigory grimur gruff gruffudd gruffydd gualbert gualtiero
guglielmo guillaume gunars gunawan gunes gunnlaugur gunnstein guntars guntis gurdeep gurkan gurmit gursel gustave
gustaw guto guus guðbjartur guðjon guðlaugur guðmundur guðni gwenael gwion gwyn gwyndaf gwynfor gwynn gylfi gyozo
gyula habib habibur habip hadi hadrien hafez hafsteinn hafþor hagen haije haikal haile hailu haim hairul haitham
hajime hakob hakon haldun halim halldor hallgrimur halli haluk halvard halvor hamad hamdan hamdi hameed hamidreza
hamit hamlet hammad hampus hani hanno hannu haralambos harald haralds haraldur hardeep haris harm haroun harri harsh
harsha hartmut harun haruna haruto harutyun hashim hasim hasse hatem haukur havard hayato haydar hayk hayrettin
haytham hefin heiki heikki hein heiner heini heitor heiðar helder helio hellmut helmer hemant hemi hendra henk
hennadiy henrique henryk herculano heribert hermenegildo hermod hernando hernani heru herve herwig hesham heðinn hidde
hideaki hideyuki hieronim hikmet hilaire hillar hillel hilmar himanshu hinrik hipolito hippolyte hiroaki hirofumi
hiromi hiroto hirsi hisao hisham hishamuddin hitoshi hjalti hjorleifur hjortur hoani hohepa holmgeir honore hooman
horatiu horia horður hoskuldur hosni houshang hovhannes hovik hrachya hrafn hrafnkell hrant hreinn hreiðar hringur
hristo hroar hrvoje hryhoriy hubertus hubrecht hugi hugues huib hulusi humayun hunor husam husein huseyin husnu hussam
huw hynek hyunwoo iacopo iago iarlaith ibai icaro ichiro idan idrees idwal iestyn iftikhar ignacy ignazio igors ihab
ihsan iiro ijaz ikechukwu ilaitia ilan ilango ilari ilario ilhan ilias ilija iliya ilker ilkka illia ilmari ilmars
ilyas imants imtiaz inacio inaki inam inderjit indrek indriði indulis ingemar ingi ingimar ingimundur ingo ingolf
ingolfur ingvar innes innocenzo innokenty inoke iollan iolo ionel iordanis iorwerth iosif iqbal iraj irakli ireneusz
irfan irvin isagani isaias isak isamu isao ishaq ishaya ishtiaq isidore isidoro isidoros isidro islam isleifur
islombek ismaila ismet isoa issam issat issei itai itamar iulian iuliu ivano ivars ivaylo ivica iyad izzat izzet jaak
jaakko jaan jaanus jaap jaba jaber jabir jabu jacco jacinto jacky jacobo jacopo jaehyun jagdish jagtar jahangir
jahanzeb jair jairo jalal jalil jama jamaluddin jamil jamshed jamshid janis jannie januario janusz jari jarkko jarl
jarlath jarle jarmo jaromir jaroslaw jarosław jaska jaspal jassim jasvir jatin jaume javad javlon jawad jaxon jayant
jayesh jeferson jejomar jelmer jemal jeno jenson jeremias jeremie jerker jermaine jeronimo jerre jesper jide jignesh
jihad jiho jindrich jiro jisung jitendra jobst jochem joep joko jokull jomar jonatan jone jons jonty joon joona joonas
jordao jorma jorn jorundur josafa josaia josselin jostein josue jouko jouni jovino jovnna juancho juarez juhani juho
jules julien julius junichi junya juozas jure jurica juris jurriaan justas justino justo juvenal jyrki kaan kaare
kaarel kaarlo kabelo kabiru kacper kadek kadir kagan kagiso kailash kairat kakha kaleo kalev kalevi kalin kalman
kalpesh kalyan kamal kamaruddin kamarul kamau kamen kamlesh kanat kannan kapil karanja karapet kare kariuki karlis
karoly karsten kartik kaspars kastriot katlego kato katsuhiko katsumi katsuya kauko kaupo kaushik kawika kayode kazem
kazuhiko kazuhiro kazuya kazys kazım keahi kebede keiichi keiji keijo keisuke keita kenechukwu kenichi kennet kent
kentaro keoni kepa kerim kestutis ketan ketil ketill ketut keyvan kgalema kgosi kgotso khachatur khairul khairy
khaldoun khaleel khawaja khayri khosrow kian kianoush kibet kier kieron killian kimani kimi kimmo kimo kimon kinyua
kioko kipchoge kipkemboi kipkoech kiplagat kiprono kiptoo kirui kishore kittisak kiyoshi kizza kjartan kjell kjetil
klas kleanthis klim koba kobby kobi kobina kobus koech koert kohei koksal kolawole kolbeinn koldo komang konrað
konstantine koos koray korbinian korkut kornel kostadin kosti kostiantyn kosuke kota kourosh krasen krasimir kresimir
krisjanis krister kristinn kristjan kristofer krists krisztian krit krunoslav krystian kuanysh kuba kubilay kudakwashe
kudzai kujtim kuldeep kulvar kulwinder kunal kunio kuno kursat kusal kutay kuzma kvetoslav kwadwo kylian kyohei kyosti
kyrylo kyungsoo kıvanc labhras labib lachezar lachie lachlann ladislao lado laerte lage lahiru lakshman lalit lambert
lamberto lancelot lander lando landon langat lapo larus lasha lasith lassi laurens laurentiu laurindo lauris lauro
laurynas lavrans lavrenty lawal lazare lazaro lazaros leandre lebo lebohang lech lechosław leendert leevi lefteris
lehlohonolo leho leifur leiv leke lekolool lembit leocadio leonce leoncio leonel leonhard leonidas leopoldo lesego
leszek levan levent levente levon lex liaquat libor licinio lieven linards linas lino liran lisandro liviu ljubisa
ljubomir llew llewelyn llion lluis llyr loay lochlann lodewijk lodovico loftur logan lokman lorant lorinc loukas
lourenco lourens lourival lubin lubomyr lubor lubos lucio ludek ludger ludovico ludovit ludvig ludvik ludwik luiz luka
lunga lungile luqman lutfi lutz luuk luvuyo lwandile lyuben lyubomir macario macharia maciej macsen made madhav madis
madog magloire magne mahad mahathir mahbub mahela mahendra maher mahfuz mahmudul mahmut maikel maikudi maina mait
maitiu majed majid makar makhaya makis makoa makoto makram malakai maldwyn malek mallam malo malte mamdouh mamoru
mamuka manabu manas mandeep mandla manfredi mangesh manish manjunath manlio manmohan manny manoa manoel manolis
manouchehr mans mantas manus maoiliosa maqsood marat marceau marcelino marcellin marcello marcial marcolino mareks
margus marijan marin marinko marinos maris markiyan markku marko markos marnix mart marten marti martial martijn
martim martinho martins martynas marwan masaaki masahiko masahiro masaki masami masanori masao masaru masashi
masatoshi masaya masayoshi masayuki masoud massamba massimiliano masud mataio matan mate mateu mathews mathijs
mathurin mati matija matiu mats matthieu matthijs mattia matus matviy matyas mauno mauri maurilio mauro mawuli maxence
maximiano maximiliano maximilien maximo mayank mazen mazhar mbugua mburu mcebisi mduduzi medard medhat meelis mees
mehmood mehran mehrdad meindert meinhard meinolf meir meirion melchior melchor melih melker melle melvyn menachem
menelaos menno mensur menzi merab meredydd merfyn mert merv mesfin messias mesut mete metin mevlut mher micha michalis
michał micheal michelangelo michiel michio mickael midhat mieczyslaw mieczysław mihaly mihangel mihkel mihkkal mihran
miika mijo mikaera mikaere mikheil mikkel mikołaj mile milen milenko miles milind milivoj milorad miltiadis milton
milutin minas mindaugas minho minjun minoru miodrag miquel mircea mirco mirko miroljub miron miroslaw mirosław mirsad
mirzo mishaal miso mitesh mithat mithun mitrofan mitsuo mitsuru mizanur mkrtich mlungisi moacir modestas modeste modou
modris mohammadreza mohamud mohanad mohinder mohsen mohsin moin moinul mojtaba mokhtar momchil momcilo momir moncef
monde mons morten morteza morys mosese mosharraf mostafa mostafizur moti motoki motti mounir mpho mstislav mthunzi
muamer muammer mubashir mucahit muchiri mudassar mugo mugur muhammet muhannad muharrem muhittin muhsin muiris muiruri
mujahid mujibur mukasa mukhtar mulindwa mulugeta munashe munene munyaradzi murad murali murchadh murdo mursel mushtaq
musoke musyoka mutaz muthui mutiso mutlu mutua muturi muyiwa muzaffar muzaffer muzi mwangi mxolisi mykhailo mykyta
myrddin myroslav mzwandile nachman nacho naci nadav nadim nael naftali nagaraj nagesh nagisa naif nail nainoa nairi
najib naman namık nandan nandor naoise naoki naoto naoya narayanan narciso narek narendra narinder nasiru nasser
natale natan nattapong navid navin nawaz nayden nayef nazar nazario nazih nazri nazrul nazzareno nazım ndungu neasan
nebojsa necati necdet necip necmettin nedeljko nedim nedyalko nedzad neeman neeraj negash nejat nektarios nello nelu
nemanja nenad nereo nerijus nestor nestore nevio nevzat nhlanhla nicanor nicasio nicephore nicolae nicusor nidal nihat
nii niillas nijaz nika nikiforos nikitas nikol nikolay nikoloz nikora nilesh nilson nilton nima nimesh nimrod ninoy
niran nirmal niroshan nisar nishant nisse nissim nityanand niyazi niyi nizam nizar njall njuguna nkosana nkosi
nkosinathi nnamdi noah noam noboru nobuyuki nodar nodir noman nonso norayr norberto norio normunds novak nugroho
nugzar nuhu nunzio nurettin nuri nuriel nurlan nursultan nusret nuur nuwan nuwanidu nyoman nyongesa obadiah obaid
obaidul obrad ochola octave octavian octavio odair oddbjørn oddgeir oddo oddur oddvar oded odhiambo odilon odoardo
odon ofer ofir ogbonna ogmundur ognjen ognyan oguz oguzhan ogwen ohad okan okello okey okoth oktay olaolu olatunji
olavi olavo oldrich olegario oleh oleksii olev olgierd olgun olindo olli oluseun olusola omer omero omid omkar omolo
omri onat onder ondrej onesime onni onno onofre onofrio onyango onyeka onyekachi opiyo oran oratile orazio orcun oren
orest oreste orestis orhan orjan orlin orlygur oronzo orphee orri ortwin osamu osei osian osip oskari oskars osmar
osmo ossi ossur ostap osten osvald oswald oswaldo oszkar otabek otakar otar otavio othman otso ottar ottavio ottmar
ottokar ottone ouma oumar ousmane ovidiu owino oybek ozcan ozkan paata paavo pacome padraic padrig palani pall palmi
palmiro pancrazio panfilo panos pantaleon pantelis paora parag paramjit paraskevas paresh paride parth paschalis pasi
pasquale pathum patrice patricio patrik patrizio pauli paulin paulinho paulino paulius pauls pavan pavao pavle pavlos
paweł payam peder peer peeter pejman pellegrino penaia pencho pentti pepe pepin perica periklis pertti pervaiz pervez
peteris petras petre petrit petro petru petter petur peyman phaidon phakamile philibert philipp piaras pichai
pierangelo piergiorgio pierluigi piero pierpaolo piet pim pinchas pinhas pino pita piyush placide placido plamen
platon polat policarpo polychronis ponc pouya povilas prabhakar pradip pranab prasanna prasanth prasert pratap prateek
praveen pravin prawit prayut preecha premysl priit primitivo prithvi prodromos proinsias prosper prospero prudencio
pryderi przemysław pule puneet purnomo purushottam putu pyotr qaiser qamar qasim quim quintin quintino quirino qusay
raafat raanan rabih rade radim radivoje radojica radoslav radoslaw radostin radosław radwan raed rafat rafał raffaele
raffi rafi rafik rafiqul raghav raghnall raghunath ragnar ragnvald rahmat rahmi raido raimo raimondo raimonds
raimundas raimundo raivis raivo rajab rajat rajendra rajnish raju rakan ramachandran ramakrishna ramakrishnan ramaz
ramazan rami ramiz ramunas ramy ranald rangana raniero ranjan ranko raphael rashad rashed rasim rasit ratan rati ratko
ratu rauno ravinandan ravinder ravindra ravshan rawiri razak razif razvan recai reginaldo regis rehan reidar reijo
reimund rein reinder reiner reinier reino rejean remco remigio remko remo remus remzi renan rene rens reuven revaz
rewi reynir rezaul rhun rhydderch rhydian riaan riad riaz ridzuan rigoberto rihards riho rik riki rikiya riku rimantas
rimvydas rino rinus rishabh rishi risteard risto ritesh riyad rizal rizvi rizwan roald roar robertas roberval robson
roch roddy rodel roderich rodion rodolphe rodrigue roel roelof rogerio rogier rognvaldur roibeard rokas rolando
rolands romano romaric romario romas romeu romolo romuald romualdo ronaldo ronen roni roque rosalvo rosen rosendo
roshan rosli rostam rostislav rostyslav rotimi ruadhan ruairidh ruan rubem rubens rufino rufus ruggero rumen runar
rune runolfur rupeni ruperto rupesh ruprecht rusi rustem rustu rutger ruud ryo ryohei ryoichi ryosuke ryota ryuichi
ryuji rıdvan rıfat rıza saad saadi saar sabahattin saban saber sabri saburo saddam sadettin sadi sadık saeid safdar
safwan sagar sagi sahin saif saiful sait sajjan sakari sakda sakir sakis sakiusa saku saleem salem salih salomao
salustiano saman samba sameh samet samil samuli samvel sanath sancho sander sandile sandip sandis sanele sanghyun
sangwoo sani sanjar sanjin santeri santi santtu saqib saqr saravanan sarawut sardor sarfraz sargis sarkis sarunas
sarvesh sasa sasho satish satnam satoru satoshi saturnin saturnino satyajit saud sauli saulius saurabh savas saveliy
saverio savino sayed schalk sead seanan sebahattin sebastiao sebestyen sedat sefa sefer sefik segundo seiichi seiji
seiya selahattin selami selcuk selim selorm selvam semih semisi semyon senad senan senol senyo seojun sepehr
serafettin serafim serafin seraphin serbulent sercan seref seremaia sergi sergiu serhat serhii serik serkan serob
sertac seru servet serzh setanta setareki seungho sevak severiano sevket seweryn seydou sezai sezer sfiso shabbir
shadi shafiqul shafqat shahadat shahbaz shahidul shahram shahril shahrir shahrokh shai shailesh shakeel shaker shalom
shalva shamsul shankar shantanu sharad shashi shaukat shaul shavarsh shavkat shay shehu shehzad shekhar sherzod
shigeki shigeo shimon shin shingo shinichi shinsuke shintaro shinya shiro shivaji shlomi shmuel shogo shohei shoichi
shoji shola shota shrikant shubham shuichi shuji shukri shun shunsuke shyam siamak siavash sibusiso sicco sidnei siebe
siegbert sieger siegmar siem sietse sifiso sigbjørn sigfus sighvatur sigit sigmar sigmundur sigtryggur sigurbjorn
sigurd sigurgeir sigurjon sigurður sigvaldi siim sijbren sikandar silverio silvestre silvestro silviu simao simba
simbarashe simen simiyu simo simos sinan sinasi sindre sindri sion sione siphiwe siro sisto sitaram sithembiso
sitiveni sivert sixte sixten siyabonga sjaak sjur skarpheðinn skender skjalg skuli slamet slaven slavi slavik
slavoljub slavomir slawomir smbat snorre snorri snæbjorn soekarno soheil sohrab sokol sola soliman solvi sombat
somchai somhairle somkid somnath somphong somsak somto sonke sorin soso sota sotiris souleymane soumya sourav spartak
spas spyridon sreenivasan sreten srikanth srinivasan srđan ssebunya staffan stale stamatis stanimir stanislas
stanisław stathis stefanos steffan stein steinar steingrimur steinn steinþor stelian stelios stepan stian stigbjorn
stipan stjepan stojan stoyan stratos struan sture sturla sturlaugur suat subaru subramaniam subramanian sudhakar
sufian sufyan sugeng suhail suharto sujit sukhdev sukru sulaiman sule sulev suleyman sulpice suman sune sungmin
sunkanmi sunthorn supachai surachai suranga suren surendra sureyya surinder surya suryakant susilo susumu suthep
sutrisno svante svatopluk sveinbjorn sveinn svenn sverker sverrir svetislav svetoslav svetozar sviatoslav svyatoslav
swaminathan swapnil syahmi syed sylvestre sylwester syver szabolcs szczepan szilard sæmundur sławomir taavi taco tadao
tadas tadashi tadeo tadesse tadeu taehyung tafara tage taher taichi taiga taimoor taisto tajul takaaki takahiro takao
takayuki takehiko takeo takis takudzwa takunda takuya talal talat talfryn talgat talha talib taliesin tamati tamaz
tamer tancrede tancredi tane tanel taner tanguy taniela tanko tanmay tanveer tapan tapani taras tariel tarjei tarkan
tarmo taro tarun tarık tatenda tatsuo tatsuya tatu tauno tauqir tavish tavita tawanda tawfik tawfiq taye tayfun tayfur
tayyip tebogo teboho tecwyn teemu tegid teguh teijo teilo tejas tekin telesforo telmo temba temel temirlan temur
tendekai tengiz tengku tenho teodor teodoro teofilo teoman teotonio teppo terje tero teruo tesfaye tetsuo tetsuya
tetteh teunis teuvo tevfik tewodros thaksin thamer thami thamsanqa thanakorn thanos thapelo tharanga theerawat themba
themistoklis theodoros theodosis theophile thiago thibaud thierno thilo thisara thodoris thorbjorn thorleif
thrasyvoulos tiberio tibor tiburcio tiemen tiernan tigran tihamer tiit tijs till tilman tilo timofey timoleon timoteo
timothee tinashe tindur tipene tirso tito titouan titus tivadar tiziano tjeerd tochukwu todor tofail tolga tolgahan
tollef tome tomer tomeu tomi tomica tomohiro tomoki tomos tomoya tomoyuki tonatiuh tonderai toni tonis tonu toomas
toon topi torbjorn torbjørn tord torfi torfinn torgeir torger torgny toribio torkel torkild torleif tormod tornike
torquato torquil torstein toru toshiaki toshihiko toshihiro toshiro toshiya toshiyuki traian trayan trefor trofim
trond truls tryfon tryggve tryggvi trygve trystan tshepo tsubasa tsuneo tsutomu tsuyoshi tsvetan tsvetomir tudor
tudorel tudur tugrul tullio tumelo tumer tumi tumusiime tunc tuncay tuomo turan turgay turgut turhan turki tushar
tvrtko twan tymofiy tymoteusz tymur tzachi ubaldo ubirajara uchenna uddhav ufuk ugochukwu ugur uilleam uilliam
uinseann uisdean ujjwal ukko ulas uldis ulfar ulfur uliano ulisses ullrich ulrik ultan ulugbek ulysse umesh umid umit
unal unnar unnsteinn upendra upul urbain urho urmas urmo uros urpo ursicinio utkarsh utku uzi uzochukwu uzoma vache
vadim vadym vaea vahagn vahan vahe vahid vahit vahram vahur vaidotas vaino vakhtang valdas valdek valdimar valdir
valdis valenti valere valeri valeriano valeriu valeriy valery valgeir valter valtteri valtyr valur vanderlei vangelis
vardan varun vasant vasco vasil vasileios vasili vasilis vassilis vasudev vazgen vazha vedat vedran vefa vegar veijo
veikko veiko veit velayudhan veli veljko venancio veniamin venkataraman verner vesa veselin vesteinn vetle veysel
viacheslav vicenc vicente victorien vidar vidas vidor vidur vidyasagar viesturs vigen vigfus vijayan vikingur viktoras
vilem vilhjalmur viliami vilius viljar viljo villu vilmos vilnis vinayak vineet vinicius vinko viorel vipin vipul
viraj virendra virgil virginijus virginio viriato vishnu vishwanath vitaliy vitaly vitor vitorino vittore viðar
vjekoslav vladan vlado vlastimil vlastislav vlatko vojislav volkan volkmar vratislav vsevolod vygaudas vytautas
vytenis waaka wacław wael wafula wagner wahyu wairangi waisale wajid walenty walther wanderley waqar waqas warsame
wassim wasswa wataru wawan waweru wayan wendelin wian wichai widodo wiebe wieland wieslaw wiesław wijnand wiktor wikus
wilfredo wilgot wilson wirat wirawan wiremu witold wlodzimierz wolde wole wolf wolfram woojin wout wycliffe władysław
włodzimierz xabier xaver xavi xenofon xicotencatl xisto xoan xolani yaakov yaghoub yakup yalcın yaman yanko yann yaqub
yariv yaron yaser yashwant yasuhiko yasuhiro yasushi yavuz yazan yegor yehezkel yehoshua yekta yemi yener yervand
yerzhan yeshayahu yevhen yevhenii yigal yigit yilmaz yinka yinon yishai yisrael yngvar yngve yngvi yoann yochanan yoel
yogendra yogesh yohai yohan yoichi yoji yoni yoram yordan yorick yosef yoshiaki yoshihiko yoshihiro yoshihisa
yoshikazu yoshinori yoshiro yoshitaka yoshiyuki yossi yosuke yotam youngho younis yousaf youssou yrjo yucel yudai yudi
yuichi yuji yukio yuma yunus yurdakul yuri yussuf yusufu yusuke yuta yutaka yuto yuvraj yvan yıldıray yılmaz zacarias
zachariah zacharie zafar zafer zahari zaheer zaher zain zainal zakhar zakhele zalan zalman zamri zander zaven zayed
zaza zbynek zdenko zdzislaw zdzisław zeeshan zeev zeferino zekeriya zeki zelalem zenon zenoviy zhandos zhirayr ziaur
ziedonis zigmars zilvinas zisis zivko ziya ziyad zlatko zohar zoilo zola zsigmond zsolt zuhair zuhtu zulfiqar zulkifli
zulmiro zurab zvi zviad zvonko zweli zwelinzima zygimantas ægir øistein ørjan øystein øyvind þorarinn þorbjorn
þorfinnur þorgeir þorgrimur þorhallur þorir þorkell þorlakur þorleifur þormoður þorolfur þorri þorsteinn þorvaldur
þorvarður þorður þrainn þrostur łukasz`.split(/\s+/),
);
