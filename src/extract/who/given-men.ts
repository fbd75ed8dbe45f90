/**
 * First names of men beyond those by which names are told from other words (`first-names.ts`), of many languages, folded:
 * they only tell he from she, and people from bodies, once a name was found.
 */
export const GIVEN_MALE: ReadonlySet<string> = new Set(
	`aadi aadidev aadinath aaditya aagam aage aagney aagneya aakash aalok aamir aamod aanand aanandaswarup aanjaneya aare
aarne aart aaryan aatmaj aatreya aayushmaan aayushman abaco abay abbas abbondanzio abbondio abdallah abdel abdelaziz
abdelkader abdelkrim abdellah abdelrahman abderrahmane abdi abdiel abdirahman abdon abdone abdou abdoul abdoulaye
abdourahmane abdramane abdulaziz abdulhamit abdulkadir abdulla abdullahi abdulrahman abdus abe abebe abel abelard
abelardo abele abelin abenzio abhaidev abhay abhijeet abhijit abhinav abhirath abhishek abhisyanta abibo abidin abilio
abiodun abiy abner abolfazl abondance aboubacar aboubakar abraham abramio abramo abrar absalon abubakar abul abyasa
acace acacio acar acario acaryatanaya accursio achaire achalesvara acharyanandana acharyasuta achille achilleas achim
achintya achraf achyut acilio acim aciscolo acrisio acun adalard adalardo adalbald adalberon adalbert adalberto
adalfredo adalgiso adalric adalrico adama adamo adams adao addo adeel adegrin adel adelardo adelbert adelberto adelchi
adelfo adelgardo adelin adelino adelmo adelphe adem ademola aden adenet adeniyi adeodat adeodato aderito adeyemi adham
adheesh adhemar adhiarja adhiraj adhrit adiarja adib adika adikara adikavi adinata adinath aditeya aditya adityanandan
adityanandana adjutor ado adolf adolfs adolph adolphe adolphus adone adonis adrain adria adriaan adriano adriel adrien
adrione adripathi advaya afam afanasie affan afi afonso afro afshin afsin afzal agabio agah agamennone agapet agapito
agasti agastya agathange agathon agaton agazio agenore agesilao agilbert agim agis agmund agnan agneya agnimitra
agniprava agnivesh agnos agostinho agostino agoston agrippa agrippin agris agron agung agus aharon ahmadi ahmednur
ahsan ahsen ahti aiace aibek aidan aidano aiden aigars ailbe ailean ailin ailo aimable aime aimone ainars aires aivar
aivars ajan ajeet ajiman ajimat ajimin ajinkya ajiono akaki akalp akarsana akbatur ake akeem akhil akhtar akif akihiro
akinwale akio akiva aklilu akmal akos akram akroor aksel akshaj akshat akshayakeerti aksil aktekin aktimur akın akıner
alaa alaattin aladino alain alamanno alambana alano alar alaric alarico alassane alban albano alberic alberico alberto
albie albino alboino albrecht albrico alceo alceste alcibiade alcide alcides alcime alcino alden aldis aldobrando
aldonce aldric aldrin aleandro aleardo aleaume aled alek aleko aleksa aleksandr aleksej aleksey aleksi aleksy
alemayehu aleodor aleramo ales alexandr alexandre alexandro alexandros alexandru alexe alexej alexey alexzander alfie
alfio alfons alfonso alfonz alfonzo alford alfredo alfreds alfreð algimantas algirdas algirds algis algiso alic alican
alick alighiero alin aliou alioune alireza alisan alisher alisir alistar aljaz aljosa alkis allen alliaume almerigo
almine almir almiro aloisio aloizs alojz alok alon alonzo aloys alparslan alpay alper alperen alphan alphee alphonse
alpinien alpo altair altan altemur alton altti aluisio alvah alverede alviero alvise alwar aly amabile amadeo amadeu
amado amaechi amael amalric amancio amandeep amandin amando amant amanzio amaranaath amaranto amaresh amarildo
amarnath amaro amato amatore amauri amaury ambrogio ambroise ambrosiano ambroz ambrozy amedee amedeo amedeu amelien
amelio americo amerigo ameyatma amichai amico amiel amilcar amilcare amine amintore aminu aminul amirhossein amish
amitabh amjad amleto ammar amnon amogh amol amon amone amore amos amour ampelio amram amund amza anaadi anacleto anagh
anal anan anand anang anas anass anastacio anastase anastasije anastasios anatol anatoli anatolii anatoliy ancelin
ande andel andelin andelko andelo andeol ander andi andoche andoni andor andras andraz andrea andrey andri andrian
andrija andrin andris andrius andriy andro andrus andzejs andzs aneirin anej anes angelos anggabaya anghel angilbe
angilran angoustan anibal anicet aniceto aniello anilaabh anilabh aniruddha anis anish anisur anjaneya ankal anko
ankur annibal annibale anom anoop anouar anrijs ansaldo ansbert anselme anselmo ansgar ansgary anshul anslavs anslem
ansovino ant antanas ante antek antelmo antero anthelme antide antim antimo antino antioco anto antone antonello
antoni antoniu antony ants antti antun antwan antwon antxon anuar anunay anup anura anuraag anurag anvar anwar anze
anıl aodh aodhan aonghas aonghus aparecido apenisa apichart apisai apollinaire apollinare apollinary apollo apuleio
aqil aquilin aquilino araldo ararat aras arash aratone arben arcade arcadi arcadii arcadio arch archambaud archan
archer archil archimede archippo arcibaldo arda ardal ardeshir ardian ardito ardo arduino aresio argimiro argo argono
argyris ari arialdo arian ariberto aric arie arief arieh ariel ariele arif arijs arild arindam arion ariosto aris
aristarco ariste aristeo aristide aristides aristidis aristione aristo aristofane aristos aristotele aristotelis arjen
arkadijs arkadiusz arkady arlo arman armand armann armel armen armindo arminio armins arnab arnaldo arnar arnav arnd
arnel arnesh arnfinn arni arnis arno arnoldo arnon arnor arnould arnulfo arolde aronne arpad arrigo arsen arsenije
arseniusz arseny arshad arsipatra arslan arta artak artan artanto artashes artawan artemio arthaud artheme arthit
arthus artiom artis arto arturas arturs artus artyom arumugam arunas arunthavanathan arved arvel arvi arvids arvo
arvydas arwel aryan arystarch asaad asaf asanka asbjorn asbjørn ascanio ascelin asdrubale asela asen asgeir ashenafi
asher ashish ashlesh ashot ashraf ashton ashutosh asier asil asimodeo asirwada asirwanda askar asko askın aslak aslam
aslan aslijan asmadi asman asmianto asmund asmundur asmuni assane assar assunto asterio asterios astianatte aswani
asım ata ataide atakan atalay ataleo atanasio atanazy ataullah atef athanase athanasios athos atif atilla atis atle
atli atma atmanand atmananda atte attilano attilio atul atıf auberto aubin audace audebert audouin audran audun august
augustin augustus aung aurel aurele aurelian aureliano aurelien aureliu aurelius aurian aurimas auro auron ausilio
austen auxence avadhesh avelino averardo avetik avi aviad avichai aviel avigdor avihu avinash avinoam aviram avishai
aviv avner avni avraham avram avsar avtandil avtar awad axinte ayabonga ayaz ayberk aydemir ayden aydın ayhan aykan
aykut aylan ayman aymane aymard aymen aymeric aymon ayo ayoub aytac aytekin aytug ayub ayvaz azeglio azelio azer azhar
azizhan azizi azizul azlan azman azmi azubuike azuka azzam baalaaditya baalagopaal babacan babacar babar babken
baburao bacco bader badis badr bafode bagas bagiya bagus bagya baha bahaa bahadır bahman bahram bahri bahtiyar bahula
bahuraksa bahuwarna bahuwirya bairre bajragin bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman
bakiono bakr bakti baktiadi baktianto baktiono bakula bakyt bala balaaditya balachandra baladitya balagopal balagovind
balaji balakrishnan balamantri balangga balapati balazs baldassarre balderico baldo baldomero baldovino baldur baldvin
baldwin balgopal balidin balijan baltazar balthazar balwinder bambang bamidele banara banawa banawi bancar bandar
bandhu bandhul banel bankim bankimchandra bankole baraka baran barasa barau barbarigo barbu bard bardo bardomiano
baris barkın barlas barnaba barnabas barnabe barrett barri barsaba barsimeo barthelemy bartholome bartholomeus
bartimee bartlomiej bartolo bartolome bartolomej bartolomeo bartolomeu barton bartu bartłomiej baruch barður barın
barıs bas basarab basavaraj basel basile basileo basilio basim bassam bassem bassiano bastiaan bastiano battal
battista battulga batu batuhan batur baturalp baudouin baurzhan bautista bayani baykal bayo bayram bazyli beato bedir
bedirhan bedreddin bedri bedrich bedwyr behcet behic behlul behnam behram behrouz behzad behzat beka bekele bekim
bekir bektas bekzat belimir bellino bello belmiro belo beltramo benadik bence bende bendeguz benedek benedetto
benedito benedykt benett bengt beniamin beniamino benicio benigne benigno benja benjamim benjie bennet bennett benno
benny benone bentley bento benton benvenuto benyamin beppe bera beranger berard berardo berat berend berengario bergur
berhanu berislav berk berkan berkay berkin bernabe bernardo bernat bernd bernhard beronico bert bertalan berthold
bertin bertoldo bertolfo beser besim besir besnik bettino bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan
bhagvan bharadwaj bharat bhardwaj bhargava bhaskar bhasvan bhaswar bhaumik bhaves bhavesh bheeshma bheki bhima bhisham
bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhupender bhupesh bhushan
bhushit bhuvanesh bhuvaneshwar biagio bibiano bidzina biel bijan biju bilawal bilel bindo biniam bino biodun birger
birgir birino birjesh birk birkir birol biruk bishnu bishram bjarki bjarni bjorgvin bjørn bjørnar blagoje blagoy
blahoslav blai blaz blazej bleddyn blerim bluey boas boaz boban bobur bode bodhan bodhi bodi bodo boet bogi bogoljub
bogomil bogumil boguslaw bogusław bohemond bohumir bohus bohuslav bojan bola boldizsar boleslav boleslavs bolesław bon
bonagiunta bonaldo bonaventura bonavita bongbong bonginkosi bonifac bonifacio bonito boonmee bora boran borivoj
borivoje borja borjan borje borko bortolo borut borys bosko botir botond boubacar boubou bouchard boudewijn boyan boyd
boyko boza bozidar boðvar braden bradford bradly bradut brady braeden brage bragi brahim brahma brahmaanand
brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh brancaleone brando brandt brandyn branimir brannon
brant bras braulio braxton brayan brayden breandan brede brenden brendon brennan brennon breno bret bretislav briac
brice brieuc brijesh brijmohan brock broderick brody brogan bronislavs bronisław bronyslav bruto bryant bryce brycen
brychan brynjar brynjolfur bryon bucur bud buddhika budhil budi budiman budimir buford bugra bujar bukar bulent bulut
bunyamin burhan burkhard burley buster byaruhanga bystrik børge błazej cade caden cadwaladr caesar caetano cafer cagak
cagan cagatay cagdas cager caglar cagrı cagrıhan cahal cahid cahya cahyadi cahyanto cahyo cahyono cai cailean caino
caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calan calanico calcedonio cale calebe calin
calixte callan callisto calogero camden camelien camil camillien camillo camilo camren camron canalp candar candelario
candido candrakanta caner cankan cantemir cantidio canziano caoimhin caolan capa caradog caraka caribert carles
carleton carlo carloman carlton carmelo carmine caronte carponio carub cas casemiro casian casimer casimir casimiro
caslav cassiano cassien cassio casto cataldo catalin cathaoir catullo catur caturangga caua cavid cawisadi cawisono
cawuk cayadi cazimir ceasar cecco cecep cecil cecyliusz cedomir cedrick cedrik cedrin cees celal celaleddin celasun
celen celestin celestino celian celien celik celil celso cemal cemali cemani cemeti cemil cemplunk cene cengiz cengkal
cengkir cenk cesaire cesare cesareo cesario cestmir cetin cetinel cetiner cevahir cevat cevdet ceyhun cezar cezary
cezmi chaanakya chaaruchandra chadd chadrick chahine chai chaim chaitan chaiyaporn chakor chakradhar chakravartee
chakravarti chaminda chanakya chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan
chandran chandranath chandrasekhar chapal charak charalambos charalampos charith charl charlemagne charly charuchandra
charuvrat chaten chatur chaturaanan chaturbhuj chauncey chaz cheick cheick-oumar cheikh cheikhou cheng-han chenjerai
cherubino cheruiyot chester chetan chetanaanand chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda
chidiebube chidozie childebert chilperic chima chinmayanand chinmayananda chirag chiranjeev chiranjeeve chiril chirill
chitraksh chretien christ christer christiaan christiano christo christodule christoffer christop christoph christophe
christos chrysole chrysostome chrysostomos chukwudi chun-hung cicero cihad cihan cihangir cihansah cillin cino ciprian
cipriano cirano ciriaco ciril cirillo cirino ciro civan claas claes clarenzio clark claud claudien claudinei claudiu
claus clayton cleandre cleandro cledwyn clemens clemente cleonico clery cleve cleveland clifford clifton climaco
clinio clinton clodoaldo clodomiro clodoveo clotaire clovis cloyd coby codin codrin codrut cody coen coinneach colby
cole coleman collin colman colmanno colmazio colombano colombo colt colten colton columbus come concetto concordio
conner constatin corbin corbiniano cordell coreno corentin coriolano cornel cornelio cornelis corneliu cornell
coronato cortez corto corvin cosimo coskun coskuner cosma cosmin costache costante costantino costanzo costel costin
coy crawford cremenzio crescente crescenzio crespignano crin criostoir crisanto crispino cristaldo cristea cristofor
cristoforo cristopher crocefisso csaba csanad csongor ctibor cuan cuauhtemoc cubeyr cullen cumhur cuneyt cuniberto
cupido curtis custodio cuthbert cvijan cvijetin cynan cyprien cyrian cyriaque cyrille cyryl czeslaw czesław daan
dabiziv dacian daciano dacin dacio dadap dadi dagel dagfinn dagfinnur daghan dagoberto dags dagur daibhidh daichi
daiki dainis dainius daire daiwik daley daliman dalimil dalimin daliono daljit dallin dalmazio dalton damar damaso
dameon damia damiano damiao damil damilare damin damion damjan damocle damodara damon damu danang dandak dandapaani
dangelo dani danial danie danijel danil danio danish daniswara daniyar danjuma danko danu danuja danushka dany danyl
danylo daoud daouda dara daren darian dariati darien darijan darimin darin darion daris dariush dariusz darmaji darman
darmana darmanto darmawan darnell darrel darrick darrin darrion darron darshan darsirah dartono daru daruna darwin
daryani dashawn datta dattatraya dauda daudi dauren daver davey davi davids davie davin davino davinson davion davis
davið davon davonte davor davorin davoud davud davut davy dawie dawit dax dayaamay dayaananda dayaanidhi dayamayee
dayan dayane dayne dayton deangelo decebal decha decimo dedi dedric dedrick deen deenabandhu deepan deepankar
deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deiniol deion deividas dejan dejon
dejuan delbert delfino delio delmer delphin delwar delwyn delyan demarco demarcus demario demba dembo demeke demetrio
demetriusz demiralp demirhan democrito demond demostene denes deneval denisz deniz denizalp denzil deodato deon
deonarine deondre deontae deonte dereck derfel derick deron dervis deshaun deshawn desiderato desiderio desimir desire
destin detlef dev devadatt devagya devajyoti devak devante devdan deven devendra devesh deveshwar devon devonte devran
devrim devvrat dewayne dewey dewitt dex dexx dezider dezso dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
dharmaketu dharmendra dhaval dhyanesh dhyaneshwar diamantis diar diarmaid didimo didrik diederik diethelm dieudonne
digambar digambara digdaya dikmen dilaver dilawar dillan dillon dilshan dilshod dilwyn dimas dimaz dimitrii dimitrije
dimitrios dimosthenis dimuth dinakar dinc dincer dinis dinkar dinu diocleziano diodoro diogene diomede dion dionigi
dionisio dionizy dionysis dionyz diosdado dipa dipak dipankar dipendra dipesh diptendu direnc dirja dirkie dismas
divaakar divakar divjot divo djayden djibril dmitrii dmitriy dobroslav dodato dodo dogan doganay doganer dogu dogukan
domagoj domantas domen domenick domenik domezio domhnall domingos dominick domiziano domonkos donat donatas donatello
donatien donato donavon dong-hyun donghyun donnacha donnchadh donnell donnie dono dorel doriano dorin dorinel doru
doruk doston douwe dov doyle dragisa dragoje dragojlo dragoljub dragomir dragoslav dragutin drahomir drahoslav drajat
drake draza drazen dren driss drissa dritan driton dron dror drzimir drzislav duane duanne duarte dubhaltach dubravko
duc duccio duco ducu dudley dudu duilio duje dujo duminda dumitru dundar dung durante durmus durward dusko dustin duuk
duvan dwaipayan dwaipayana dwi dylano dzintars eachann eanna earl easton ebenezer eberardo ebo ebrahim ebuka ebuzer
ecclesio ecehan ecevit eckart eckhard ecmel ecrin ecvet edd edelcio edem eden edgaras edgard edgardo edgars edhem edik
edilberto edin edinson ediz edmond edmondo edmund edoardo edouard edson eduard eduards edvard edvin edvinas edvins
edwardo edwin edzus eekalabya eelco eemeli eerik eero eetu efim efisio efken eflah efrain efrem efren efstathios
efstratios efsun efthymios eftimie ega egbert ege egemen egeo eggert egidijus egidio egil egill egils eginardo egisto
egor ehsan ehud eifion eiji eilif eilir eimantas einars einion eino eirikur eivind eizens eiður eja ejaz ekaaksh
ekadant ekaksh ekalavya ekaling ekdant ekene ekkehard ekmel eko ekong elad eladio elazar elbert eldjarn eldon eldor
eldred eldridge eleazar eleftherios eleuterio eleuthere elfed elfyn elgin elguja elia eliah eliahou eliahu elian
eliano eliasz elie eliel eliezer elifio eligio elija elikem eliodoro elion elior eliott elis elisee eliseo eliseu
elisio eliud eljas ellert elling ellsworth elmars elmer elmo elmore elnur eloan elogio eloi elon elone elouan eloy
elpidio elroy elton eluh elvar elvezio elvin elvino elvir elwin elwyn elyakim elyas elyes elzear emad eman emanoil
emanuel emanuele emanuil emas embuh emced emenike emeric emeterio emidio emiel emilian emilien emilijan emils emin
emir emirhan emlyn emmanouil emmerico emmet emmett emmitt emong empirio empluk emrah emrullah ender enderun endra
endrigo enea enecone enes engelbert enguerrand enio enis enno enos enric enrico ensar ensio enteng enver enyo eoghan
eoghann epeli ephraim epifanio epiphane eraclide eraldo eralp eran erardo erasmo erast eray erberk erberto ercan ercin
ercolano ercole ercument erdal erdem erdinc erdogan erel eremia eren erenia erez ergin ergun erguner erhard eriberto
erick erico eriks erion erkam erkan erki erlan erlend erlendur erling erlingur erman ermanno ermenegildo ermes ermete
ermilo erminio ermins ernie erno erol eron eros ersan ersin ersoy ertan ertugrul eruera ervin ervins erwan erwann eryl
esa esat esau esben esfandiar eskil esko esmail espen esref essam estevan estiawan estiono esuperio eterie ethann
ethem ettore eubert euclide eudes eudoxe eufebio eufemio eufronio eugen eugeni eugenio eugeniu eugeniusz eulogio
eurico euros eusebe eusebiu euseo eustache eustatiu eustorgio eustosio eustracjusz eutalio evaldo evalds evandro
evangelos evann evans evariste evasio even everardo everett everette evert evgheni evghenii evidio evodio evran evrard
evremondo evren evzen ewell ewenn eyal eyjolfur eymen eytan eythan eyup eyðun eyþor ezechiele ezequiel ezio ezrak
ezzat faafetai faas fabiano fabijan facundo fadel fadhil fadil fady fadıl fahd fahim fahrettin fahri fahrudin faik
faiq faiz faizal faizan faizel fajar falba falih falk famiano fanie fantin faraz fares farhang fariborz faris farkhod
farquhar farrokh farrukh farshid faruk farzad fasih fathi fatih fatin fatmir fatos fausto favian fawad fawzi fayez
faysal fazal fazio fazlı fazullah fazıl feargal fearghas feda fedai fedde fedele fedir fedor fedro fehmi feidhlim
feliciano felicien felicite feliks felip felton femi fender feodor feramus feramuz ferdi ferdinando ferhan ferhat
feridun ferit ferman fermiano fermin fermo fernand fernao feroze ferre ferruccio ferruh festo festus fethi fevzi
feyyaz feyzullah fiachra fiacre fidele fidenziano fidenzio fiete fikadu fikret fikri filemon filiberto filipe filipp
filomeno filotije finbarr findlay finn finnbogi finnley finnur fiodor fionnbharr fionnlagh fiorenziano fiorenzo firmin
firmino fjolnir flamur flaviano flavien flaviu fleano fletcher flodoard floki florea florencio florent florentin
florentino florestan florian floriano florin floris flurin flynn fode folco forrest fortunato fos fosco foss fotis
fouad foucauld foulques franc franci francisc francisque franciszek franklin frans frederico fredrick fredy freek
freeman frenkie frido fridrich friedhelm frits friðrik frode frontiniano frosti fructuoso fryderyk fuat fulbert
fulberto fulcran fulgence fulgenzio fulvio fumio furio furkan furman furseo fuscolo fuzuli fynn gabe gabi gabin gabino
gad gada gadang gadi gading gaduh gael gaetan gaffar gage gagik gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar
gajbaahu galak galang galar galdino galeazzo galfryd galih galileo galin galiono galip gallicano galo galuh galur
gaman gamani gamanto gambira gamblang gamini ganak ganaka ganapati ganbold ganda gandewa gandharv gandharva gandi
gandolfo ganep gangesh gangsa gangsar ganjaran gantar gara garan garang garba garbhan gardner garegin garett garfield
garik garikai garimberto garnier garret garrett garrick garry garth garud garuda garðar gaspard gaspare gasper gastone
gati gatien gatik gatis gatot gatra gaud gaudenzio gaudino gauraang gaurang gauranga gautam gautama gauthier gautier
gautiero gavino gavril gavrilo gazanfer gazi gbenga gbolahan gearoid gebhard gebre gede gedeon gedeone gederts
gediminas gegham geir gejza gela gellert gelu geminiano genaro gencer generoso genesio gennaro gentile genziano geo
geoffrey geoffroy georgel georgian georgije georgy geovanni geovanny geovany geraldo gerallt gerardo gerasim gerasimo
geraud gerazym gerben gerbert gerd geremia gergely gergo gerino gerlof german germano gernot gero gerolamo geronimo
geronzio gert gervais gervasio gestur gesualdo getachew getulio gevheri gevorg geza gezim ghanaanand ghanashyam ghani
ghanshyam ghasem ghazi ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman ghislain
gholam ghorban-ali ghulam giacinto giacobbe giadero giambattista gian gian-andrea gianbattista giandomenico gianfranco
gianluca gianluigi gianmarco gianmaria gianmario giannis gianpaolo gianpiero gianpietro gianuario giasone gibran gica
gicu giedrius giel giga gilad gilang gilberto gilberto-jose gildas gildo gilleasbuig gilles gillespie gillies gillo
gilmar gilson gines gineto gintaras gintautas gints gioacchino giobbe gioberto giocondo gioele gion giona gionata
giordano giorgian giorgos giosue giosuele giotto giovani giovanny giove gioventino giovenzio girardo girart giray giri
giridhar girik girika girindra giriraaj giriraj girma girolamo girts gislebert gisli gitanas gitau githinji giuda
giuliano giulio giustiniano giusto givi gjermund glauco gleb gligorije glyndwr gobinda goffredo goga gojko gokalp
gokhan gokmen golam golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran
gonzaga gonzague gopaal gopalakrishnan gopee gopi gorakhanatha gorakhnath gord gordiano gorkem goro gosta gosto
goswamee goswami gottardo gotum gotz gouranga goutam govert govind govinda graciliano gradimir grady gratian grato
graziano gregg gregoire gregor gregorian gregorio gretar grga grgo grgur griffin grigor grigore grigori grigorije
grigoris grigory grimaldo grimur grover gruff gruffudd gruffydd gualbert gualberto gualtiero gubio gudakesa gudakesha
gudmundur guelfo guerin guerrino guglielmo guiberto guilhem guillaume guiscardo guiseppe gulhan gultekin gumesindo
gunars gunawan gunes gunner gunnlaugur gunnstein guntars guntis guntram gurbuz gurdal gurdeep gurdev gurhan gurkan
gurmit gurol gursel gust gustave gustaw guto guus guvenalp guyot guðbjartur guðjon guðlaugur guðmundur guðni gvozden
gwenael gwido gwil gwion gwyn gwyndaf gwynfor gwynn gylfi gyozo gyula gıyas habbab habib habibur habil habip habtamu
hacib hadi hadriel hadrien hafeez hafez hafi hafid hafsteinn hafþor hafız hagen haije haikal haile hailu haim hairul
hairyanto haitham hajime hakem haki hakkı hakob hakon hal haldun halim halis halit halldor hallgrimur halli haluk
halvard halvor hamad hamdan hamdi hamdullah hameed hami hamidou hamidreza hamit hamlet hammad hampus hamzah hanefi
hani hank hanno hannu hansjorg hanspeter hansruedi hansueli haoran haralamb haralambie haralambos harald haralds
haraldur hardana hardeep hardi hardouin hardy harikrishnan harimurti harinarayan hariom haris harit harja harjasa
harjaya harjo harm harmon haron haroun harouna haroune harri harsana harsanto harsaya harsh harsha hartaka hartana
hartmut harto harun haruna haruto harutyun harvey haseki hashan hashim hasibi hasim hasin haskell hasmet hassane hasse
hasta hatem hatip hattab haukur havard hayali hayato haydar hayden hayk hayrettin haytham hazar hazım heber hedelin
hedley hefin heiki heikki hein heiner heini heitor heiðar helder helie helier helio helios hellmut helmer hemant hemi
hendra hendri henk hennadiy hennes henrich henrick henrique henryk herculano heribert herluin hermenegildo herminio
hermod hermogenes hernando hernani hershel heru herve herwig heryanto hesham heðinn hicabi hicham hidde hideaki
hideyuki hieronim hieu hikmet hilaire hilarion hilbert hildebert hillar hillard hillel hilmar hilmi hilroy hilton
himanshu himawan himmet hincmar hinrik hipolit hipolito hippolyte hiram hiranmay hiranmaya hiroaki hirofumi hiromi
hiroto hirsi hisam hisao hisham hishamuddin hitoshi hjalti hjorleifur hjortur hoani hobart hohepa holden holmgeir
homer homero honore hooman horacy horatiu horea horia horður hosea hoskuldur hosni houshang hovhannes hovik hoyt
hrachya hrafn hrafnkell hrant hreinn hreiðar hringur hristo hroar hrvoj hrvoje hryhoriy hubertus hubrecht huccet hud
hudavendigar hudayi hugi hugues huib hulki hulusi humayun hunor hurkan hursit husam husameddin husamettin husein
huseyin husnu husrev hussam huw huzeyfe hvalimir hyman hynek hyun-woo hyunwoo hıfzı hızır iacob iacopo iacopone iacov
iago iancu ianis ianos iarlaith iaroslav ibai iban ibrani ibun icaro ichiro icilio ico idan idir ido idrees idriss
idwal ieremia iestyn iftikhar iginio igino ignac ignacy ignazio ignjat igori igors ihab ihaia ihsan ihvan iiro ijaz
ike ikechukwu ikhsan ikin ikrime ilai ilaitia ilan ilango ilari ilarie ilario ilarion ilay ilbey ildebrando ildefonso
ilgmars ilham ilhami ilhan ilian iliane ilias ilies ilija iliya ilkay ilker ilkka ilko illia illidio illuminato ilmari
ilmars ilqar ilyan ilyane ilyas ilyass ilyes ilyess imants immacolato immanuel imrane imrich imtiaz inacio inaki inam
inars inder inderjit indrek indrikis indriði indro indulis ingemar ingi ingimar ingimundur ingmars ingo ingolf
ingolfur ingvar innes innocente innocenty innocenzo innokenty ino inocentiu inoke inza inzamam iollan iolo ion ionel
ionica iordanis iorio iorwerth iosif ippocrate ippolito iqbal iraj irakli ireneo ireneusz irfan irinel irnanto irsad
irvin irving irwan irwin isac isacco isadore isagani isai isaia isaias isak isamu isao ischirione ishaku ishaq ishaya
ishtiaq isidore isidoro isidoros isidro islam isleifur islombek ismaele ismaila ismet isoa isom issa issac issam issat
issei issiaka isıner itai itamar itri iulian iuliu iuri iurie iurii iustin iustinian ivano ivanoe ivars ivaylo ive
ivek iven ivica ivo ixtiyar iyad iyed izaak izaiah izajasz izidor iztok izydor izzat izzet izzettin jaak jaakko jaan
jaanus jaap jaba jabal jabbar jaber jabir jabu jacco jace jacinto jacky jacobo jacobus jacopo jad jaden jadon jadran
jadranko jadro jae-won jaehyun jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jagtar
jahangir jahanzeb jahnu jai jailson jaiman jair jairo jais jaivey jalal jaleel jalil jalon jama jamaal jamaluddin
jamar jamarcus jamel jamil jamir jamiro jamshed jamshid janick janis jannek jannes jannie jannik jannis jano janosch
januario janusz japhet japheth jaquan jared jaren jari jarkko jarl jarlath jarle jarmo jarne jarno jaro jarod jarolim
jaromir jaron jaroslaw jarosław jarrell jarret jarrett jarwa jarwadi jarwi jasen jasenko jasin jaska jasmani jaspal
jassem jassim jasvir jaswadi jati jatin jatmiko jaume javad javas javi javlon javon javonte jawad jawed jax jaxon jaxx
jay jayadi jayant jayce jaydon jayeng jayesh jaylano jaylen jaylon jayvano jazeps jean-baptiste jean-bosco jean-claude
jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-noel jean-paul jean-pierre
jeannel jeannot jedediah jedidiah jef jeferson jefferey jeffery jeffry jefri jefta jejomar jekabs jelmer jelte jemal
jenel jeno jenson jerad jeramie jeramy jerel jeremi jeremias jeremiasz jeremie jergus jerker jermain jermaine jermey
jernej jerod jeromy jeronimo jerre jerrell jerrod jerrold jesper jethalal jett jevgenijs jevon jezdimir ji-hoon
jia-hao jibril jidde jide jignesh jihad jiho jimi jimmie jinawi jindrich jiro jisung jitender jitendra joah joas joash
jobst jochem joep joes joesph johathan johnathan johnathon johnnie johnpaul joko jokull jomar jomo jonatan jonathon
jone jono jons jonte jonty joon joona joonas jop jordao jordon jordy jorin jorma jorn jorrit jort jorundur josafa
josaia joscha joschua josephat joshuah josko joso josphat josse josselin jostein josua josue joud jouko jouni jourdain
jovani jovanny jovany jovencio jovin jovino jovnna joza joze jozue juancho juarez juda judah judd jude judicael
jugoslav juhani juho julan jules julien julijs julius juliusz jumadi jumari junayd junichi juninho junius junjie junya
juozas jur jure jurg jurgis jurica jurij juris jurre jurriaan justas juste justen justino justo juston justus justyn
jusuf juvenal juwan jyotis jyrki jørgen kaan kaare kaarel kaarlo kabelo kabil kabiru kacper kacung kade kadek kadem
kaden kadin kadir kadrican kadı kagan kagiso kai-wen kailash kairat kairav kais kaj kajen kakha kale kaleb kalender
kaleo kalervo kalev kalevi kalim kalin kalinik kalistrat kalman kalpesh kalyan kamal kamalesh kamaruddin kamarul kamau
kambali kamber kambiz kamel kamen kameron kamidin kamlesh kamren kamron kanak kanaka kanat kanda kane kannan kannen
kapil karahan karam karamba karamoko karanja karapet kardi kare kariman kariuki karja karlis karlo karma karman karoly
karsa karsana karsten karta kartik karunanidhi karya kashyap kasim kasiran kaspars kassim kastriot kasun kasusra kasım
katlego kato katsuhiko katsumi katsuya kauko kaupo kaushik kavon kawaca kawaya kawika kayaalp kayden kayode kays kayun
kazem kazimir kazuhiko kazuhiro kazuya kazys kazım keagan keahi keano keanu keaton kebede keegan keenan keerti keiichi
keiji keijo keisuke keita keles kelton kelvin kelyan kemalettin kemar kemba kenari kende kendrick kenechukwu kenes
kenichi kennet kennith kenny keno kent kentaro kenton kenyon kenzaburo kenzi kenzie kenzy keon keoni kepa keramet
kerami keremsah kerim keshaun keshawn kessaf kestutis ketan ketil ketill ketut keven kevon keyan keyshawn keyvan
kgalema kgosi kgotso khachatur khairul khairy khaldoun khaleel khawaja khayri khoa khosrow kian kiano kianoush kiarash
kibet kiel kier kieron kilian killian kilyan kimani kimi kimmo kimo kimon kinyua kioko kipchoge kipkemboi kipkoech
kiplagat kiprono kiprotich kiptoo kirilo kirk kirui kishor kishore kittisak kiyan kiyoshi kizza kjartan kjeld kjell
kjetil klarencjusz klas klaudiusz klavs kleanthis kleber klemen klemens klement klim koba kobby kobi kobina kobus koby
kody koech koert kohei koko koksal kolade kolawole kolbeinn kolby koldo kole koloman kolos komang konrads konrað
konstantine konstantins konstanty konstantyn koos koray korbin korbinian korey korkut kornel korneli korneliusz kory
kosta kostadin kosti kostiantyn kosuke kota kourosh kraig krasen krasimir kresimir krijn krishna krishnadas
krishnadasa krisjanis kriss kristaps krister kristians kristijan kristinn kristjan kristofer kristopher krists
krisztian krisztofer krit krsto kruno krunoslav krystian ksawery ksenofont kuanysh kuba kubat kubilay kudakwashe
kuddusi kudzai kujtim kuldeep kulvar kulwinder kunal kuncara kunio kuno kunthara kurnia kursad kursat kurtis kusal
kusuma kutay kutbettin kuzey kuzma kuzman kvetoslav kwadwo kwintyn kyan kyano kyaw kyler kylian kyliann kyllian kyohei
kyosti kyrylo kyungsoo kıvanc laal labhras labib labuh lachezar lachie lachlann ladarius ladislao ladislau ladji lado
laerte lafaele lafayette lage lahiru lai laksana lakshman lakshmidhar lakshminath lal lalit lambert lamberto lamih
lamont lanang lance lancelot lancilotto landen lander lando landolfo landon landry lanfranco langat langgeng lanjar
lantar lapo laron larus lascar lasha lasith lasmanto lasmono lassana lassi laswi latif laurencjusz laurens laurentino
laurentiu laurenty laurenz laurian lauriano laurin laurindo lauris lauro laurynas lautaro lautone lavinio lavrans
lavrenty lawal laxman lazare lazaro lazaros lazzaro leandre leandros leano learnmore leart lebo lebohang lech
lechosław ledion leendert leevi lefteris lega legawa lehlohonolo leho leifur leiv lekan leke lekhnath lekolool lembah
lembit lemuel len lenn lennard lennert lenni lennie lennon lennox leny leocadio leonce leoncio leonel leonhard
leonidas leonids leonio leonis leontin leonzio leopardo leopoldo lesego leszek letterio leu leufroy lev levan levent
levente levin levio levon levoslav lew lewin lex leyan liaquat lias liberato liberatore libere liberio libero liberto
libor lica licinio lidio lietald lieto lieuwe lieven liman limar linards linas lino linwood lio lior liran liron
lirone lisandro livino liviu liyam liyan ljubisa ljubomir ljudevit llew llewelyn llion lluis llyr loay lochlann
lodewijk lodovico loek loet loftur logan lohan lokman lon longin lonny lonzo lorant loreno lorian lorik lorin lorinc
loris lorne lorrain lothaire louan louay louca louie louka loukas lounis loup lourenco lourens lourival lovemore lovro
lowell lowie luan lubin lubomyr lubor lubos luboslav luc lucca lucentiu lucijan lucio lucious lucius lucjan lucretiu
ludano ludek ludger ludolphe ludomil ludovico ludovit ludvig ludvik ludwik luhung lui luiz luk luka lukita lukman
luluh lulut lulzim lunga lungelo lungile lungu luqman lurhur lutfan lutfi lutfullah luther luthfi lutz luuk luvuyo
luwar luwes lux lwandile lwando lyam lyan lyes lyle lyndon lyuben lyubomir maad maas mac macaire macario maccabeo mace
maceo macharia maciej mack macsen madalin maddox made madhav madis madog mael maes maffeo maggiorino magloire magne
magno mahad mahamadou mahamat mahathir mahbub mahe mahela mahendra maher mahesa maheswar mahfud mahfuz mahinda mahir
mahmudul mahmudullah mahmut mahzun maik maikel maikudi mailo maina maiorico mait maitiu majed majid makan makar makara
makary makhaya makis makoa makoto makram maks maksud maksymilian makuta malachi malakai malc malco maldwyn malek
malick malisa mallam malo malone malte malthe maman mamante mamdouh mamert mamoru mamoudou mamuka manabu manah manar
manas manasse mancio mandeep mandla manetto manfredi manfredo mangesh manik manikya manil manilio manish manjunath
manley manlio manmohan manny manoa manoah manoel manole manolis manos manouchehr mans mansueto mansur mantas manu
manuele manus maoiliosa maqsood maras marat marceau marceli marcelin marcelino marcell marcellin marcello marcellus
marcial marciano marcis marcolino marcos marcu mareks margana margers margus mariadi marijan marijn marin marinko
marino marinos marinus maris markiyan markku marko markos marnix marolo maros marouane marquis marquise marshall
marsito marsudi mart martaka martana martani marten marti martial martijn martim martinho martino martins martti
martynas marut marwan marwane marwata marwin maryadi maryanto marzio mas masaaki masahiko masahiro masaki masami
masanori masao masaru masashi masatoshi masaya masayoshi masayuki masoud massamba massimiliano massinissa masud mataio
matan mate matei mateu matheo matheus mathews mathijs mathurin mathuys mathys mati matija matis matiss matisse matiu
matjaz matko mato matroniano mats mattes mattheo matthieu matthijs matthis mattia mattis matus matviy matyas matys
matz maugis mauno mauri maurilio maurits mauro maurycy mawuli maxence maxens maximiano maximiliano maximilien
maximillian maximo maximus maxwell mayank mayeul maynard mayoor mazen mazhar mazin mbugua mburu mcebisi mduduzi medard
medardo mederic medhat medoro meelis mees meghnad meghnath mehmood mehran mehrdad meik meilis meindert meinhard
meinolf meir meirion mekhi melanio melchiade melchior melchiorre melchor melezio melih meliksah melker melle mels
melvil melvyn memduh menachem menahem menardo mence mendel menelao menelaos meneo menno mennone mensur menzi merab
mercurio merdan meredydd merfyn merijn merlin merovee mert merv mervin merwan mesfin messias mestan mesut mete metello
metin metod metrofane mevlut mex mher micael micha michalis michał micheal michelangelo michiel michio mick mickael
midas midhat mieczyslaw mieczysław miel miha mihael mihailo mihajlo mihaly mihangel mihkel mihkkal mihnea mihran miika
mijat mijo mik mikaera mikaere mikail mikelis mikheil mikk mikkel mikołaj mikulas miladin milanko milano mile milen
milenko miles mileta milford milhan milic milind milisav milivoj miljan miljenko milo milojica milomir milorad
miltiadis milton milutin mimo min-ho minas mindaugas minervino ming-che minh minho minjun mink minoru mio miodrag
miomir miquel mir mirac mircea mirco mirkelam mirko mirocleto miroljub miron miroslaw mirosław mirsad mirzo misa
misael misaele mischa mishaal misko mislav miso mitar mitchel mitchell mitesh mithat mithun mitica mitja mitrofan
mitrut mitsuo mitsuru mizanur mkrtich mlungisi moacir moche modestas modeste modesto modou modris mody mohamad
mohammadreza mohamud mohanad mohinder mohiuddin mohsen mohsin moin moinul moise mojmir mojtaba mojzesz mokhtar momchil
momcilo momir monaldo moncef monde monitore mons monte monty monvids moos moreno moric morne morris morten morteza
morton mory morys mose mosese mosharraf moshiur mossie mostafa mostafizur moti motoki motti mouctar mouhamadou
mouhamed mounir moustafa moustapha mozes mpho mstislav mthunzi muamer muammer muaviye muaz mubashir mucahit muchiri
mudassar mufid mugo mugur mugurel muhammet muhannad muharrem muhittin muhsin muhtar muhterem muhtesem muhyiddin muiris
muiruri mujahid mujdat mujibur mujur mukadder mukaila mukasa mukerrem mukhtar muktedi muktedir muktefi mukul mulindwa
mulugeta mulya mulyanto mulyono mumpuni mumtaz munashe munene muni munyaradzi murad murali murchadh murdo muren murilo
murray mursel mursinin mursita murti mushfiqur mushtaq musir muslih musoke mustafizur mustapha mustika mustofa musyoka
mutahhar mutasım mutaz muteber mutemed muthu muthui mutiso mutlu muttalib mutua muturi muyiwa muzaffar muzaffer muzdad
muzi muziano mwangi mwinyi mxolisi mykhailo mykyta mylan mylo myrddin myron myroslav mzwandile nabi nachman nacho naci
nadav nadi nadim nae nael nafiz naftali nagabhushanam nagaraj nagesh nagisa nahel nahil nahuel naif nail naim nainoa
nairi najam najib nalar nalin naman namazio namık nand nanda nandan nando nandor naoise naoki naoto naoufal naoufel
naoya napoleon napoleone naradi narayanan narcis narciso narcisse nardi narek narender narendra narinder narji narseo
narsete nasab nash nashwan nasim nasiru nasrullah nasser nassim natale natan natanael nataniel nate nathanael
nathanial nathen natiq nattapong naud naudet navid navin nawaz nawfel nayden nayef nayel nazar nazario nazariusz
nazary nazif nazih nazmi nazri nazrul nazzareno nazzaro nazım ndungu neal neasan nebojsa necat necati necdet nechifor
necib necip necmettin nedeljko nedim nedjeljko nedyalko nedzad neeman neeraj negash nehemie nejat nejc nektarios nelio
nello nels nelu nemanja nenad neo neopolo neoterio nereo neri nerijus neset nesim nestor nestore neven nevio nevzat
newell neymar nhlanhla nicanor nicarete nicasio nicea niceforo nicephore niceto nicezio nichifor nicholaus nicklas
nicklaus nickolas niclas nicoara nicodemo nicodim nicolae nicolaie nicon nicu niculita nicusor nicuta nidal niek nihad
nihat nii niillas nijaz nik nika nikiforos nikitas nikko niklaus niklavs nikodem nikol nikolasz nikolay nikoloz nikora
niksa nilesh nilson nilton nima nimal nimesh nimit nimrod niniano ninoy nio niran niranjan nirbhay nirmal niro
niroshan nisar nishant nisse nissim nityanand niyaga niyazi niyi nizam nizamettin nizar njall njuguna nkosana nkosi
nkosinathi nnamdi noah noam noan noar noboru nobuyuki nodar nodir noel noham nohan nolan nolann nolen nolhan noman
nonso norayr norberto norio normand normunds norval norwood nostriano noud nouha nouri nout novak novan nox nrima
nugraha nugroho nugzar nuhu numan nunzio nurbolat nurettin nuri nuriel nurlan nursultan nurullah nusret nuur nuwan
nuwanidu nyana nyoman nyongesa obadiah obaid obaidul obie obrad obren ochola octav octave octavian octavio octaviu
odair odd-inge oddbjørn oddgeir oddo oddone oddur oddvar oded odell oderico odhiambo odidone odilon odoardo odon
odorico ofer ofir ogbonna oger ogmundur ognjen ognyan oguz oguzhan ogwen ohad ojars okan oke okello okey okoth okta
oktay okto olaolu olatunji olavi olavo oldrich olegario olegs oleh oleksii olen olev olgerts olgierd olgun olimpian
olimpiu olin olindo oliviero oliviu oliwier olle olli olof oluseun olusola oman omer omero omid omkar omolo omri onat
onder ondrej onesime onesto onni onno onofre onofrio onorino onorio onufry onyango onyeka onyekachi opan opiyo opung
oran oratile orazio orcun orell oren orenzio orest oreste orestes orestis orfeo orhan orin orio orion orjan orland
orlin orlo orlygur oronzo orphee orri orrin orsino orso ortensio ortwin orval osamu osbaldo osborne osei osian osip
oskari oskars osmar osmo osmondo osmund ossi ossur ostap osten ostoja osvald oswald oswaldo oszkar otabek otakar otar
otavio otello othman othmane otho oto otso ottar ottaviano ottavio ottis ottmar ottokar ottone ottorino ouma oumar
oury ousmane ovidio ovidiu owino oybek ozcan ozer ozhan ozkan ozren ozy paata paavo paciano pacifico paco pacome
pacomio padmasiri padraic padrig paiman paja palani palatino palemon pall palladio palmi palmiro pamfil pammachio
panagachie panait panca pancario pancrazio pandu panfilo pangeran pangestu panji pankrac pankracy panos pantaleo
pantaleon pantaleone pantelis paora parag param paramartha paramjit paras paraskevas pardi pardo paresh parfait paride
parman parmenio parth paschalis pascoe pasi pasquale paterne paterniano pathum patrice patricio patrik patrizio
patroclo patru patrycjusz patrycy pauli paulin paulinho paulino paulius pauls pauside pavan pavao pavils pavle pavlos
pavol paweł payam payidar peder peer peeter pejman peleo pellegrino penaia pencho pentti pepe pepijn pepin pepo pera
perceval perica pericle periklis perkasa pero perseo pertev pertti pervaiz perver pervez peteris petko petras petre
petrica petrisor petrit petro petronio petru petrut petter petur peyami peyman phaidon phakamile pharell philibert
philipp phillip phoenix phuc piaras pichai pierangelo piergiorgio pierluigi piermarco piero pierpaolo pierrick
piersilvio piet pim pinchas pinhas pino pio pippo pita pius piyush placide placido placidus plamen platon platone
plinio plutarco polat policarpo polidoro polifemo polikarp pollione polychronis pompeo pompiliu pomponio ponc ponziano
ponzio porfirio porfiriusz porfiry porziano postumio poul pouya povilas praba prabawa prabhakar prabowo prabu pradip
prakosa pran pranab pranata pranawa pranay prasanna prasanth prasert prasetya prasetyo prassede pratap prateek
prathamesh pravdan praveen pravin prawit prayag prayitna prayoga prayogo prayut preecha premysl preston priamo priit
prima primitivo primo primoz prisco prithvi privato procopio prodromos proinsias prokles prokop prokul prosper
prospero protasio proteo prudencio prudenzio prvoslav pryderi przemysław publio pule puneet pupolo purnomo purushottam
purwa purwadi purwanto pusicio putu pyotr qaiser qamar qasim quang quarto quasimodo querano quim quin quincy quinten
quintiliano quintilio quintin quintino quinziano quinzio quirin quirino qusay raafat raanan rabih rachid raci radamel
rade raden radenko radika radim radion radisa radislav radit raditya radivoje radmilo rado radojica radolfo radomir
rados radosav radoslav radoslaw radostin radosław raducu radul raduz radwan raed rafat rafał rafet raff raffaele raffi
rafi rafid rafik rafiqul raghav raghnall raghunath ragnar ragnvald raharja raheem rahman rahmat rahmi rahsaan raide
raido raif raihan raik raimo raimondo raimonds raimundas raimundo rainaldo raivis raivo rajab rajat rajendra rajko
rajmund rajneel rajnish rajnold raju rakan rakıp ramachandran ramakrishna ramakrishnan ramaz ramazan rameshwar rami
ramiz ramnik ramniwas ramunas ramy ranald randal randolf rangana rangga raniero ranil ranjan ranjeet ranko ranolfo
raphael raphinha rares rashad rashawn rashed rasim rasit rasko rastislav ratan rati ratimir ratko ratu rauno ravin
ravinandan ravinder ravindra ravshan rawiri rayan rayane rayen rayyan razak razif razvan recai reda reece reed refah
refet reginaldo regis regnars regolo reha rehan reid reidar reijo reimund rein reinder reiner reinier reino reinout
reis rejan rejean reksa relja relu remco remigio remington remko remo remondo remus remzi renan renars renat rendy
rene rens resat respati respicio resul reto reuven revaz revi rewi rex reybaud reyes reymundo reynir reynold rezaul
rezwan rhett rhun rhydderch rhydian riaan riad riaz ricards ricario richelmo richmond rickard rickey ridwan ridzuan
rieks rifat rigard rigoberto rihards riho rik riki rikiya riku rimantas rimas rimvydas rino rinus rishabh rishi
risteard risto ritesh rituraj riv rivo riyad rizal rizki rizvi rizwan roald roan roar robaldo robb robbe robertas
roberval robi robson roch roddy rodel roderich roderyk rodiano rodion rodoljub rodolphe rodrick rodrigue rodrygo roel
roelof rogerio rogers rogier rognvaldur roibeard rok rokas roko rolando rolands rolfo rollin romano romans romaric
romario romas romero romeu rommel romoaldo romolo romuald romualdo romulus ronaldo ronen roni roosevelt roque rosalvo
rosauro roscoe rosen rosendo roshan rosli rosman rostam rostislav rostyslav rotich rotimi rover rowan rowland royce
ruadhan ruairidh ruan rubel rubem rubens rubiano ruchan rudis rudolfs rudra ruedi rufino rufo rufus ruggero rukneddin
rumen runar rune runolfur rupeni ruperto rupesh ruprecht rusi rusins rusman russ russel rustem rustom rustu rutger
rutilo ruud ruwan ryad ryder rylan ryo ryohei ryoichi ryosuke ryota ryuichi ryuji rıdvan rıfat rıfkı rıza saad saadat
saadi saar sabahattin saban sabar sabato sabazio sabele saber sabin sabri saburo sacid sadan sadberk saddam sadettin
sadi sadri sadullah sadık saeid safdar saffet saffiro saffo safouan safouane safwan sagar sagi sahap sahin sahinalp
sahsuvar saidi saif saiful sailosi saim saiq sait sajjan saka sakari sakda sakir sakis sakiusa sakti saku sakıp
saladino saleem salem salif salih salomao salomon salomone salustiano salustio salwator saman samba sambhaji samed
sameh samet samih samil samim samsul samu samuli samvel samy sanath sancho sander sandile sandip sandis sandu sanele
sanford sang-min sanghyun sangwoo sani sanjar sanjin sanjit sanka sansone sante santeri santi santo santos santtu
sapiente saqib saqlain saqr sarani saravanan sarawut sarbello sardor sarfraz sargis sarkis sarunas sarvesh sarvin sasa
sasho saso satish satnam satoru satoshi saturniano saturnin saturnino satya satyajit satyen saud sauli saulius saurabh
sauveur sava savas saveliy saverio savi savin savinien savino savion savva sayan sayed schalk scot scotty sead seanan
seb sebahattin sebald sebas sebastiaan sebastiao sebastjan sebestyen secaeddin seckin secondiano secondo sedat sedrick
sef sefa sefer seff sefik seghei segundo sehlevent seiichi seiji seiya selahattin selami selcuk selim selmer selorm
selvam selyan sem semih semion semisi semplicio sempronio semsi semyon senad senan sener senesio senn senne senofonte
senol senyo seojun sep sepehr seppe serafettin serafim serafin serafino seraphin serapione serban serbulent sercan
seref seremaia sergej sergen serghei sergi sergiu sergiusz serhan serhat serhii serif serigne serik serkan sermet
serob sertac seru servac servet servidio serviliano serzh sesto setanta setareki settar settimio settimo setya
seung-ho seungho sev sevak sever severiano severino severo sevket sevki seweryn seyban seydou seyfettin seyfi
seyfullah seyyit sezai sezer sfiso shabani shabbir shad shadab shadi shafiqul shafqat shahadat shahbaz shahidul
shahram shahril shahrir shahrokh shai shailesh shakeel shaker shakib shalom shalva shamsul shankar shantanu shaquille
sharad shashi shaukat shaul shavarsh shavkat shay shayan shehan shehu shehzad shekhar sheldon shemar sherman sherwood
sherzod shigeki shigeo shimon shin shingo shinichi shinsuke shintaro shinya shiro shivaji shlomi shmuel shogo shohei
shoichi shoji shola shota shrikant shubham shuichi shuji shukri shun shunji shunsuke shyam siamak siaosi siavash
sibusiso sicco sico sicuro siddarth siddhran sidiki sidiq sidnei sidoine sidonio sidy siebe siegbert sieger siegmar
siem siep sietse sifiso sigbjørn sigebert sigfrido sigfus sighvatur sigismond sigismondo sigit sigmar sigmundur
sigtryggur sigurbjorn sigurd sigurdur sigurgeir sigurjon sigurður sigvaldi sihab sihabeddin siim sijbren sikandar sil
silvere silverio silvester silvestre silvestro silvian silviu sim simao simba simbarashe simen simeone simi simion
simiyu simo simos sinan sinasi sindre sindri sinesio sinfronio sinica sion sione siphiwe sireno siriano siricio
sirineu sirio siro sisto sitaram sithembiso sitiveni sivert sixte sixten siyabonga sjaak sjors sjur skander
skarpheðinn skender skjalg skuli slamet slavek slaven slavi slavik slavoljub slavomir slawomir smbat snorre snorri
snæbjorn soan soccorso socrate soekarno sofiane sohan soheil sohrab sokol sola solal soleh soliman solocone solon
solvi som sombat somchai somhairle somkid somnath somphong somsak somto somu sondre sonke sorin soso sostene sosteneo
sostrato sota sotiris souleyman souleymane soumya sourav spano spartaco spartak spas spencer speranzio spiridon
spirydion spyridon srboljub srecko sredoje sreenivasan sreten srikanth srinivasan srđan ssebunya staffan stale
stamatis stancu stanford stanimir stanislao stanislas stanisław stathis steen steeve stef stefanos steffan stein
steinar steingrimur steinn steinþor stelian stelios sten stepan stephaans stephan stephon stian stigbjorn stiliano
stipan stiriaco stjepan stojan stoyan strahinja stratos stribor struan sture sturla sturlaugur suat subaru subhi
subodh subramaniam subramanian sudhakar sudi sufian sufyan sugeng suhail suharto suheyl sujit sukhdev sukru sulaiman
sule sulev suleyman sulpice suman sundar sune sung-min sungmin sunkanmi sunthorn supachai surachai suranga surano
suren surendra sureyya surinder sururi surya suryakant suryakanta susheel susilo susumu suthep sutrisno svante
svatopluk sveatoslav svebor sveinbjorn sveinn svenn sverker sverrir svetislav svetolik svetomir svetoslav svetozar
sviatoslav sviturno svyatoslav swami swaminathan swapnil syahmi syahrul syed sylvan sylvestre sylwester syver szabolcs
szczepan szilard sæmundur søren sıdkı sırrı sławomir taavi taceddin taco tad tadao tadas tadashi taddeo tadeas tadeo
tadesse tadeu tadija tae-hyung taehyung tafara tage taher tahsin taib taichi taide taiga taimoor taisto tajul takaaki
takahiro takao takayuki takehiko takeo takis takudzwa takunda takuya talal talat talay talfryn talgat talha talib
taliesin talip talis talivaldis talon talrits tamati tamaz tamer tamim tamino tammaro tammo tancrede tancredi tane
tanel taner tanguy taniela tanju tanko tanmay tanveer tao tapan tapani taras tarcisio tariel tarjei tarkan tarmo taro
tarso tarun tarık tasdik taskin taskın taswir tatenda tatsuo tatsuya tatu taufan taufik tauno tauqir taurean taurin
tavares tavish tavita tawanda tawfik tawfiq taye tayfun tayfur tayler tayyar tayyip taziano tazio tebogo teboho tecwyn
teemu tegid teguh teije teijo teilo tej tejas tekin tekinalp telchide telemaco telesforo telmo temba temel temirlan
temistocle temur tendekai tengiz tengku tenho teo teobaldo teodor teodoro teodosio teodoto teodulo teofil teofilo
teogene teohari teoman teotonio teppo terencjusz terenzio terje tero terrence terrill terseer tertuliano teruo terver
terzo tesauro tesfaye tesifonte tetsuo tetsuro tetsuya tetteh teunis teuvo tevfik tevhid tevin tewodros tezcan tezel
thabang thad thaksin thamer thami thamsanqa thanakorn thanh thanos thapelo tharanga tharindu thato theerawat themba
themistoklis theodoros theodose theodosis theophane theophile theophraste theotime theron theunis theuns thiago
thibaud thibaut thibert thibo thierno thies thije thijmen thijn thilo thisara thodoris thom thorben thorbjorn thore
thorge thorleif thorsteinn thrasyvoulos thurman tian tibaldo tibbe tiberio tibo tibor tiburcio tiburzio tichomir
ticone tidiane tieme tiemen tiernan tigran tihamer tiit tijjani tijn tijs til tilen tilio till tillman tillmann tilman
tilo timbul timeo timm timmothy timmy timofei timofey timoleon timon timotei timotej timoteo timothe timothee tinashe
tindur tipene tirone tirso tirta tirtayasa titien tito titouan titus tivadar tizian tiziano tizio tjark tjeerd tobia
tobin tochukwu tod todor tofail tolga tolgahan tolib tollef tolomeo tolunay tomasi tome tomer tomeu tomi tomica tomo
tomohiro tomoki tomos tomoya tomoyuki tonatiuh tonci tonderai toney toni tonis tonko tonnin tonu toomas toon topi
torbjorn torbjørn tord torfi torfinn torgeir torger torgny toribio torkel torkild torleif tormod tornike torquato
torquil torrance torrey torstein toru tosco toshiaki toshihiko toshihiro toshiro toshiya toshiyuki toussaint traian
trajan tranquillo travis travon trayan tre trefor tremaine tremayne trenton trever trevion trey trilochan trilochana
trilok trilokanath trilokesh triloki tristano tristian triston troels trofim trond trpimir trpko truls trung tryfon
tryggve tryggvi trygve trystan tshepo tsubasa tsuneo tsutomu tsuyoshi tsvetan tsvetomir tuan tudor tudorel tudur tufan
tugay tugiman tugrul tugtekin tuhfe tulliano tullio tumelo tumer tumi tumusiime tunahan tunar tunc tuncay tuncer tuomo
turan turgay turgut turhan turi turibio turkay turker turkes turki turner turold tushar tussio tuur tvrtko twan tybalt
tycho tygo tymeo tymofiy tymon tymoteusz tymur tyree tyreek tyrel tyrell tyrese tyrique tyron tyshawn tzachi tınas
ubaldo ubertino uberto ubirajara uchenna uda udai uddhav udit ueli uffe ufuk ugis ugochukwu ugolino uguccione ugur
uilleam uilliam uinseann uisdean ujjawal ujjwal ukbe ukko ulas ulberto ulderico uldis ulfar ulfo ulfur ulgen uliano
ulices ulisse ulisses ullrich ulpiano ulrico ulrik ulstano ultan ultimo ulugbek ulvi ulysse umang umay umaya umesh
umid umile umit umur umuralp unal unggul unnar unnsteinn upendra upik upul uranio urbain urbano urdino urho uriah
uriele urmas urmo uros urpo ursicinio ursicio ursino ursmaro usama usame utama utkarsh utku uttam uzeyir uzi uzochukwu
uzoma vache vadim vadym vaea vagn vaha vahagn vahan vahdet vahe vahid vahit vahram vahur vaidotas vaino vakhtang
valdas valdek valdemars valdemir valdimar valdir valdis valente valenti valentijn valentim valentins valer valere
valeri valeriano valerico valerii valerijs valeriu valeriy valery valfredo valfrido valgeir valtena valter valtteri
valtyr valur vance vanderlei vangelis vardan varo varun vasant vasco vasil vasileios vasili vasilie vasilis vasja
vasko vassilis vasudev vasudeva vatroslav vavrinec vazgen vazha vecdi veceaslav veceslav vedang vedanga vedasto vedat
vedran vefa vefik vega vegar vehbi veijo veikko veiko veit velayudhan veli velibor velimir velio veljko venance
venancio venanzio vencel venceslao venceslas vendel vendelin venerando venerio veniamin venkataraman ventura
venustiano venusto verecondo verenzio vergiliu vern verner vero verulo vesa veselin vesko vespasiano vesteinn vetle
veysel veysi vezio viacheslav vianney vic vicenc vicente vicentiu victorien victorin vid vidak vidal vidar vidas
vidhur vidhya vidiano vidone vidor vidur vidyasagar viesturs vigen vigfus vigile vigo vijayan vijeko vik vikash
vikingur vikrant viktoras vilem vilfredo vilhelm vilhjalmur viliam viliami viliberto vilius viljar viljem viljo villu
villy vilmars vilmos vilnis vimal viman vinayak vincenc vincentiu vindonio vinebaldo vineet vinfrido vinh vinicio
vinicius vinko vino vinsen vinz viorel vipin vipul viraj virendra virgil virgile virgiliu virginijus virginio viriato
virman virone visarion viscardo vishnu vishwamitra vishwanath vit vitale vitali vitalico vitalie vitalii vitalijs
vitaliy vitaly vitazoslav vitor vitorino vittore vittoriano vitus vivaldo viviano viðar vjekoslav vjenceslav vladan
vladek vladimer vladlen vlado vlaicu vlastimil vlastimir vlastislav vlatko vodingo voicu vojin vojislav voldemars
volfango volkan volkmar vratislav vratko vsevolod vujadin vukan vukasin vukota vulmaro vulpiano vyas vygaudas vytautas
vytenis waaka wacław wadi wael wafula wagner wahyu waino wairangi waisale wajid wakiman waldo walenty walentyn waleran
walerian walery walgierz wallace walther walton waluyo wanderley wandile wandrille wannes waqar waqas wardaya wardi
warji warley warre warrick warsa warsame warsita warta wasis wassim wasswa wataru wawan waweru wawrzyniec wayan waylon
webster wei-ming weldon wendelin wes wesley westley weston wian wichai widodo wiebe wieland wieslaw wiesław wijnand
wiktor wikus wilber wilburn wiley wilford wilfredo wilfrid wilfryd wilgot willis wilmer wilson wilton wincenty
winfield wira wirat wirawan wiremu wisnu wissem witalis witold wlodzimierz wolde wole wolf wolfram woo-jin woodrow
woojin wout wycliffe wyman władysław włodzimierz xabier xanana xander xaver xavi xem xenofon xenophon xicotencatl
xisto xoan xolani xzavier yaakov yacouba yaghoub yago yagız yakup yalcın yalgın yaman yango yanis yanko yann yanni
yannic yannik yaqub yariv yaro yaron yasar yaser yashwant yassine yassir yasuhiko yasuhiro yasushi yavuz yazan yazid
yegor yehezkel yehoshua yekta yemi yener yerkin yerry yerson yervand yerzhan yeshayahu yetkin yevhen yevhenii yigal
yigit yilmaz yinka yinon yishai yisrael ylan yngvar yngve yngvi yoan yoann yochanan yoel yogendra yogesh yoginder
yohai yohan yohana yohanes yohann yoichi yoji yoni yono yoram yordan yorick yosef yoshiaki yoshihiko yoshihiro
yoshihisa yoshikazu yoshinori yoshiro yoshitaka yoshiyuki yossef yossi yosuke yotam youcef youness youngho younis youp
youri yousaf youssou youssouf yrjo yuce yucel yudai yudi yuichi yuji yukio yuksel yuma yumni yunus yurdakul yuri
yussuf yusufu yusuke yuta yutaka yuto yuvraj yvan yven yıldıray yıldırım yılmaz zabedeo zac zacarias zaccaria zaccheo
zacharia zachariah zachariasz zacharie zache zachery zackary zackery zadig zafar zafer zafir zahar zahari zaheer zaher
zahir zahit zain zainal zakariya zakary zakarya zakhar zakhele zakir zalan zalman zamfir zamir zamri zan zander zanis
zanobi zarije zaur zaven zayd zayed zayn zaza zbynek zdenko zdzislaw zdzisław zechariah zeeshan zeev zef zeferino
zefiro zekai zekeriya zekeriyya zeki zelalem zenebio zenobio zenon zenone zenoviy zente zephirin zephyr zerihun zeteny
zetico zev zeyd zeynel zhandos zhirayr zhiwei ziaur ziedonis ziga zigfrids zigmars zigmund zihni zilvinas zinedine
zion zisis ziver zivko ziya ziyad zlatko zohar zoilo zola zolani zosimo zrinislav zrinko zsigmond zsolt zsombor zubeyr
zubin zuhair zuhtu zulfikar zulfiqar zulkarnain zulkifli zulmiro zurab zvi zviad zvonko zweli zwelinzima zyad
zygimantas ægir øistein ørjan øystein øyvind þorarinn þorbjorn þorfinnur þorgeir þorgrimur þorhallur þorir þorkell
þorlakur þorleifur þormoður þorolfur þorri þorsteinn þorvaldur þorvarður þorður þrainn þrostur đorđe đura đurađ łazarz
łukasz`.split(/\s+/),
);
