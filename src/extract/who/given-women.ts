/** The same of women (`given-men.ts`). */
export const GIVEN_FEMALE: ReadonlySet<string> = new Set(
	`aadrika aagje aaliyah aaltje aanandinii aaratrika aarti aarya aasa aase aasha aashritha aatmaja abagail abani abbigail
abbondanza abdonie abeer abeline abendam aber abha abhaya abigael abigaelle abigale abigayle abigel abril aby acacie
acanthe acela acelya achala achiri acilia aculina acılay adah adalbaude adalberta adalgisa adaline adalsinde adanna
adaobi adaora addolorata adea adegrine adelaida adelajda adelasia adelheid adelia adelie adeliya adella adelle
adeltrude adelya aderonke adetola adhiambo adi-litia adile adina adja adjoa adolphie adong adonise adrastee adrehilde
adrianna adrijana aduke adunni adwitiya afaf afaq afitap afra afrodita afsaneh afshan afton agafia agape agapi agca
aggeliki agilberte aglae aglaia agnane agne agneflete agnesa agneta agnete agostina agot agrata agripina agrippine
agrypina agustina ahalya ahenk ahilya ahlam ahlem ahuva aicha aichatou aida aideen aigul aija aikaterini aiko aila
ailidh ailish aina ainara ainhoa ainur ainura aishah aishani aishatu aishwarya aissata aisyah aitana aizada ajana ajda
ajeng ajla ajlin ajna ajoke akello akemi akiko akoth akshainie akshata akshita akua akula akvelina ala alaina alaine
alais alanis alara alayna alba albana albane albena alberade alberta alberte albertha albertina albertine albina
alcidie alcina alcine alcyone alda aldegonde aldona alea aleen alemka alene alenia alenka alesea alessa aleth aletha
alevtina alexandrea alexandria alexandrine alexane alexanne alexine aleya aleyna alfonsa alica alicja alida alienor
aliette alika alima aliona alis alissia alivia alix alixe aliz aliza alize alizee alka alla allene almaz almila almira
aloise alojza aloyse alpa alphonsine alpike alsu alta altea althea althee altın alvena alvera alverta alvina alvine
alwine alya alyah alyce alycia alysa alysha alyssia alzbeta amabela amadea amahle amaia amaliane amalie amalija
amalthee amande amante amarachi amarande amaranthe amaryllis amata ambar ambra ambre ambreen ambrine ambroisie amea
ameera amel ameliane ameline amely amelya amen amethyste ameya ameyali ami amicie aminah aminata aminte amita amiya
amna amodini amparo amra amritambu amruta amya anabelle anae anaelle anagha anahera anahi anahita anaida anala analyn
anam anamaria anamarija anamika ananda anandamayi anandi ananta anasooya anastasie anastasija anastazia anastazija
anastazja anasuya anatolia anca anceline anci ancica ancilla ancuta anda andac andjela andjelina andleeb andra andrada
andreane andreanne andreja andrijana andrina andromeda androniki andzelika ane aneela aneliya anemona anemone anesa
aneta anete anezka anfisa angadreme angeliki angeline angelita angella anggun anghelina angilberte ani ania anica
anicee anicette anike aniko anila anina anisha anisoara anissa aniya aniyah anjelica anju anjushree anjushri anka
ankita annabell annabella annaelle annagrazia annalena annalise annamae annamaria annamarie annapurna annatjie
annbritt annelie annelize anneloes annemiek annemijn annetta anni anniken annikki annina annonciade anny anoma anouck
ansberte anshula ansley anstrudie antea anthelmette anthi anthoula antigone antigoni antjie antoaneta antonela
antonetta antonette antonietta antonija antonina antonine antra anuja anuradha anush anushka anuska anusuya anuta
anwesha anyango anzhelika anđela anđelika anđelina aoibheann aparecida aphelie apio apiyo apollina apollonia appia
appoline apsara aquiline araba arabelle aracely araksi aranka arantxa aranzazu archana ardella ardith areej arely
areti arev arezoo arezou argelia argentina argine argyro ariadna ariana aricie arielle arifa arij arija arike arina
arisa aristita arja arjana armance armande armandine armeline armi armida armide arminda armine arnaude aroha arpine
artemisa arthurine aruna arvilla arwen aryanna arın asabe asami asceline asdis asel asella ashlee ashleigh ashly
ashlynn ashtyn asija asiya asja aslesha aslım asma asmaa asmita aspasia assa assel assetou assil assomption assumpta
assuncao assya astarte aster asterie astghik astou astree astrida astride asuela asuka asuman asya atanasia atefeh
atena athalie athanasie athena athenais athina atim atiya atreyee atreyi atsuko attracta aubertine aude audeline
audreanne augusta aukje aulia auma aure aurea aureliana aurelienne aurelija aurelle auriane aurore ausilia
ausiliatrice ausra auxane auður avantika aveline avigaelle avigail avis avital avoye avril awa awatef awhina awino
awuor axeline axelle axenia ayah ayaka ayako ayala ayana ayanda ayca ayem aygun aykal ayla ayleen aylin ayline
aymardine aymonde aynur ayren aysar ayshe aysun aysıl ayten ayu ayushmati aza azalea azalee azelia azelie azeline
azita aziza azizah azlina azucena azzurra baaba baala babila babirye babita bade bagdagul bahareh bahia bahija baiba
baidehi baijayanti bailee balamani balın bambina banafsheh banu banuta bara barbala barbe barbel barbora barica
bartolomea basak basanti basilia basilisse basma bassilla bathilde batilda batool batoul batsheva batya baya baylee
beata beate beathag beatrix beatrycze beaulah beca becca bediz bedran begona begum behnaz behrem belcim belemir belgin
belina belle belma beltun benedicte benedita beniamina benice benigna benli bente benthe benvenuta berangere berceste
bercin berengere bergljot bergþora berinay berit berna bernadeta bernadetta bernardete bernardita berneice berniece
bernita berran berre berta berthe bertille berva besa besra beste betania bethlehem betina betsan betsy betta bette
bettie bettina bettye betul beulah beuve bex beya beyza bhaanumati bhadra bhagirathi bhagwanti bhagwati bhagyashree
bhamini bhanumati bharati bhargavi bhavana bhavani bhilangana bianka bibi bibiana bibianna biborka bice bich bigna
biljana billie bilva bilwa bilyana bimala bindu binnur bintou birdie biret birgitte birgul birna birta birthe birute
bisenija biserka bjorg bjørg blagica blagovesta blandine blanduzia blanka blathnaid blazena blerta blessing blodwen
bobana bobbi bobbie bogdana boglarka bogna bogumila bohdana bohumila bohuslava boitumelo bojana bonita borbala
borghild borislava borka boroka boryana bosede bosiljka bouchra bozica bozidara bracha branca brandi brandusa
branimira branislava branka brankica breana breanne breda bregje brenna bria brianne bridgette bridin brielle brigitta
brionna brisa brit britney brona bronislava bronislawa bruna brune brunehaut brunehilde brunilde bryana brygida
bryndis bryony buddhana buhle buket bulah burcu buse bushra busola busra cadi caetana cagla cagıl cait caitlyn caleigh
calina callie calogera calpurnia camelia camilia camilla camryn camylle canan canel cangul cannur cansel cansu cansın
capitolina capucine caridad carine carlee carley carli carlijn carlotta carme carmina carminho carmo carna carola
carolanne carolin carolyne caryl casandra casiana casilda casimira cassandre cassidy cassiopea cassiopee castille
cataleya catena catharina catharine cathryn catia catinca cato catrina catrinel cayetana cayla ceca cecelia cecilie
cecille cecylia ceinwen celinia cerasela ceren cerise cesminaz ceyda ceyla ceylan ceylin ceylinaz cezara chaewon
chahinez chaima chaimaa chakrika chamari chanda chandani chandi chandini chandira chandni chandrabhaga chandrakala
chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chandrika chanthavy chapala charity
charlaine charleen charli charline charlize charlotta charu charumati charvi chasity chathuri chatura chava chayenne
chayma chebet chelo chelsey chelsie chenai chepkemoi chepkoech cherono cheyanne cheyenne chia-ying chie chieko chihiro
chinelo chinyere chira chirine chitra chitrali chitramala chitrangada chiyo christiana christin chrysa chrysanthi
chrysoula chyna ciaobella cicek cici cielo cierra cigdem cilay ciler cilvenaz cimen cinta cinthia cipriana cirilla
cise cisem cisil citlali citlalli citra clarabelle clare clarisa clavdia clea clelia clelie clemence clemency
clementina clemenzia cleofe cleopatra cleophee cleora cleta clio cliodhna cloe clorinda clothilde cobie coco codrina
codruta cointa coline collien colomba colombe comfort conceicao conception concha conchita consolata constanca
constanta constantia constantina consuela coralia coralie coraline cordia cordula corene corentine corina corine
corrie corrine cortney cosette cosmina costanza coumba courtney covadonga cremilda crenguta creola crescenzia crina
cristal cristeta cristiane crocefissa cronida crystel csenge csilla cunegonda cuzia cvetka cydney cyra cyrielle cyrine
czeslawa czesława cıgıl daantje dace daciana daevi daevika dafina dafna dafne dagmara daiana daija daina dainuvite
daisha dajana daksha dakshayani dalal dalibora daliborka dalida dalila dalima dalla damaris damayanthi damayanti
damiana damini damjanka damla danae dania daniella danijela danika danila danique danka danni danute danyka daphnee
daphney darcey dariana darija darina darine darinka darja darla darleen darshana darshwana darta darya dasia dawn
dayana dayna dea dearbhla deeksha deepali deepti deeptimayee deeptimoyee defne degna deirbhile deja dejah dejana
delinda delizia delores delpha delphia demetra demetria dena deodata deolinda derin derya desamparados desanka
desdemona desiderata desislava dessie destan destany deste destinee destiney destini devangana devani devasree devi
devora devota dewi dewi-sri dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah diamante
diamond dian dianna dianne dianora diara dicle diclehan dida didem didina diede dieke diellza diem dieudonnee
dieuwertje dijana dikeledi dikla diksha dilara dilay dilberay diler diletta dilhani dilini dilma dilnoza dilruba
dilrukshi dimitrina dinara dinda dineke dineo diodata dionisia dionne dionysia dipali dipti ditte ditte-marie ditya
divina divna dixie diyana djeneba djenna doaa dobrawa dobrila dobrina dobromila dobroslava dochia doda doina doinita
doireann dolunay domenica dominika dominique domitille domna domnica dona donata dondu donka dorana doriana doriane
dorica dorien dorine dorka dorli dorotea doroteja dorottya dorris dortha dorthe dorthy douaa douce dounia dovie dovile
draga dragana dragica draginja drahomira drahoslava draupadi drina drita drora druina dua duaa dubravka dulari dulina
dumitra dumitrana dumitrita dune dunja dunya durdane durgeshwari durriye dusana dusanka duska duygu dyah dyna dzifa
dzile dzintra dzirkstite eadaoin earlene earline earnestine eartha easter ebe ebere ebony ebtisam ebun ecaterina ece
ecem eda edelberga edeltraud edinam edite editta edlira edmee eduarda edurne edvige edyta edyth edythe eef eefje eeva
effy efimia efrat efrosinia eftalya efthymia eftimia eftychia egizia eglantine egle eija eiko eila einav eirini eirwen
eithne ekaparnika ekaterine ekin ekta ekua ela elaide elaina elakshi elanur elcin eldbjørg eldora elea eleanore electa
eleftheria elektra elen elenor elenora eleri elettra elfrida elfrieda elham eliane elide eliette elimena eline elinore
eliona elira elisabeta elisabete elisangela elisaveta elisea elisenda eliska elitsa elizabet elizabeta elize elka
ellada elle ellinor elliw elly elmarie elmas elmira elna elnaz elnora eloa eloane elodia elody eloisa elona elora
elouise elpida elsabe elske elta eluned elva elvera elvia elvie elvina elvire elya elyanora elyne elynn elyse elyssa
elza elzbieta ema emanuela emanuelly embla emel emelia emelie emeline emely emerald emerance emerencie emese emi emie
emiko emili emiliana emilija emiliya emina emmalee emmelie emmely emmi emmie emna emoke emy ena enakshi encarnacion
endah enfys enid enie enimia enise enna enola enora enriqueta entela eracla erdmute ericka eriko erine erla erma
ermelinda ermenegarda ermenegilda erminia ermioni ermira ernesta ernestina ersilia erum eryn erzsi eser esha eshana
eshita esin esmee esmeray esmira esperance esra essie esta estell estella ester estera esterina esti estibaliz
estrella eszter etela etelka eteri etha ethelyn ethyl etleva etsuko ettie eudochia eudokia eudoksja eudoxie eufemia
eufrasia eufrosina eula eulah eulalie eun-hye eun-ji euna eunji eunju euphrasie euridice eurydice eusebia eusebie
eutalia evalyn evangelina evanghelina evanthia evdochia evdokija evelien eveliina eveline evgeniya evghenia evi evie
evija evrim evsen evy ewelina eya eylul eyram eysan ezgi ezinne fabia fabiana fabiola fabricia fabrizia fadia fadime
fadzai fae fahira fahmida fahriye fahrunissa faina faith faiza faizah fakhra famke fani fanika fanni fannie fanta
fantine fara faranak fardau fareeha farhana farhunnisa fariba faridah farideh farzaneh fatbardha fathonah fati fatiha
fatim fatimata fatime fatouma fausta faustine fauzia fauziah faya fayen fayenne fazilet fazura febe febi febriana
febrina fedora fehime fehmida felicie felicita felicja felina feline felipa felisa felismina fem femm fenella fenja
fenna fenne feodora feodosia ferah feray ferdynanda fereshteh feride feriel feriha fern ferne feryel fevronia feyza
fflur fiammetta fidan fidelma fieke fien fiene fiep figen fikriye filipa filippa filiz filofteia filou finia finja
finnja fionnghuala fiordaliso fiore fiorella fiorenza firdevs firoozeh fitri fitria fitriani flaminia flaviana flavie
fleta floare floarea floor floortje flor flore florencja florenta florentine floriana floriane florica floridia florie
florina florine flossie flurina flutura foca folashade foluke forough fortunata fortunee fosca foteini fotini fouzia
france francette francia franciszka francoise franka fransiska frantiska frederike frederique freeda freida freja
freydis friederike friða froukje frusina fruzsina fuensanta fuldem fulden fulvia fulya fumiko funda fungai fureyya
furuzan fusako fusun gabriele gabrijela gadis gaelle galatea galia galit gamze ganesha ganimete garance garbine garima
garyfallia gasti gaudenzia gauri gautami gawati gayane gayatri gaye geanina geertje geertruida geetanjali geetha
gelila gelsomina geltrude gema gemine generosa genesia genet geneva genoveffa genowefa genta gentiana georgeta
georgianna geralda gerberge gergana gerlinde germana gertie gertraud gertruda gertrudis gerður gesine geta ghaliyati
ghazala gheorghina gherghina gia giacinta gianina gianna giannoula giedre gigliola gila gilberte giliola ginewra ginka
gintare gioacchina gioconda gioia giorgiana giovana girija girja gisella gisla gisselle gitanjali gitta giuditta
giulitta giuseppa giusta gizela gizella gizem gladyce glennie godeberta godiva gokce goknur goksin golda goldie golriz
golshifteh gonca gonul gorana goranka gordana goundo gozde graca gracie gracja gratiana gratiela grayce graziana
greetje gregoria grete grethe griet grozdana gry guadalupe gudny gudrite guenda guendalina guenievre guher guilhemine
guillemette guillermina guiomar gul gulbahar gulben gulcan gulcin guldem gulden guldeste gulen guler gulgun gulnara
gulnaz gulpembe gulriz gulsah gulshan gulsum gulten gunay gundelinda gundula gungor guniz gunn gunnel gunnhildur
gunnur gunsel gunseli gunta gunvor gurcan guro gussie gustavine guusje guðbjorg guðlaug guðmunda guðny guðriður guðrun
gwenaelle gwenan gwenfair gwenno gyongyi gyorgyi habsah haby hacer hadas hadassah hadeel hadil hadja hafida hafsatu
hafshah hagar hagit hailee hailey hailie hajnalka hajra hajrije hale haleema haleh halie halimah halla halldora
hallgerdur hallie halyna hamima hamsini hanae hanako handan hande hanga hania hanieh hanka hanlie hannele hannelie
hantie happiness harinakshi harini harita harshani haruka haruko hasmik hasna hasnah hasnija hatouma havva hawa hayal
hayati haylee haylie hazan hedi hedvig hedviga heema heena hege heide heidemarie heiða heledd heleen heli helin helju
helle helmi heloisa hema hend hendrika hendrikje hengameh henrieta henrike henryka heracleea herdis hermina herminia
herta hertha hester hesti hetal hettie heulwen hiba hidaya hideko hila hilal hildur hilja hilkka hillevi hilma hiltrud
himadri himani hina hinako hind hine hinemoa hinewai hiranya hiruni hirut hisako hitomi hjordis hoa hoda hollie
holmfriður hong honoka honorata honorine hope hortenzia houda hrafnhildur hrefna hripsime hristina hrvojka hsiu-mei
huguette hui-ling huia hulda hulya humaira humay humeyra huner huong husna hye-jin hye-rin hyejin hyunjung iana ianina
ianira ianna iara iaroslava iasmina ibinabo ibolya ibtisam icha icie icilda iclal idalina idell idella idil idit ietje
ieva ifa ifeyinwa iffet ifunanya iginia iglika ignacia ihintza iida iiris ijeoma ika ikram ikuko ila ilayda ilda
ildegarda ildegonda ildiko ilene ilenia ilia iliana ilina ilinca ilinka ilirjana iliyana ilkben ilke ilknur ilksen
ilkyaz ilsa ilva ilyana ima iman imane imbi imen imene imesha imge imke immacolata imogene ina inaam inara inas inass
inbal inci incoronata indah indiana indrani indre indu indy ineke inesa inese inessa ineta inez inga ingegerd ingela
ingibjorg ingrida inguna ingvild inja inkeri inna innocenza inoka insa intan intisar ioanina ione ionela ionelia ionne
iosefina ioulia iqra iracema iraida irantzu irawati iren iriana iride iridenta irini irisa irit irja irmeli irmina
iryna isabeau isabela isabell isabelly isaure ise isee iseult ishita iside isidora isis iskra ismat ismerie isotta
isra israa iswari isık isıl isılay isın ita italia itzel itır iulia iuliana iustina iva ivah ivancica ivanna ivelina
ivete ivetta ivna ivona ivone ivonne iza izabella izaskun ize izel izia izumi jaana jacey jacinthe jackline jacklyn
jaclyn jacoba jacquetta jacynthe jade jadranka jael jaelynn jagica jagoda jagruti jahanara jaida jailey jailyn jaimini
jakayla jakubina jale jalou jamalia jamilah janae janaina jandira janessa janeta janey janica janin janiya janja janka
janna jannah janneke janni jantine jantje jany jaquelin jaqueline jara jaroslava jaroslawa jasmijn jasmina jaunita
jautrite jawahir jaya jayalalithaa jayanthi jayashree jayda jayde jaylinn jazlyn jazmin jazmyn jazmyne jazz jazzlyn
jazzlynn jeana jeannette jeannine jebet jehanne jehona jela jelica jelisaveta jelita jelka jella jeltje jena jenifer
jennah jennyfer jennylyn jente jepchirchir jepkemboi jepkosgei jeptoo jerotich jesa jessa jessika jesslyn jesslynn
jessy jessyca jettie jevrosima jewell jeyanthi jhumpa ji-woo jihan jihane jihye jil jillian jimena jinane jinte jinthe
jirina jisoo jitka joanie joannie joaquina joelina joeline joelma johana johanne joke jolan jolana joleen jolijn jolin
jolina joline jona jonida jonna jordyn josefien josefin josephin josianne josien josine josipa josy joumana jovanka
jovita joya jozefa jozefina jozica jucelia judit judita judite judyta juhi jula juli julianna julianne julide julienne
julija julijana julika julina jummai juna junaidah junko juno junon jurate jurema jurgita jusma jusra jussara justina
jyotsana jyotsna kaarina kaat kaci kacie kader kadidia kadidiatou kadri kadriye kady kaede kaela kaelyn kahina
kahurangi kaija kailee kailey kailyn kaina kaitlin kaitlyn kaja kajal kalani kalea kaleigh kaley kali kalinda kallie
kalliopi kallirroi kaltrina kalyani kama kamaria kamelya kamile kamilla kamille kamini kamla kamryn kamuran kana
kanako kanchan kani kania kanini kanishka kanti kanya kaori karelle kariane karianne karien karimah karine karishma
karla karlee karley karli karlie karlotta karmela karolann karoliina kartika kartini karuna karyn kasandra kashmira
kashyapi kasiyah kassandra kassie kata katariina katayoun katelin katell katelyn katelynn kateryna kathambi katheryn
kathlyn kathrine kathryne kati katica katija katina katlyn katlynn katri katrijn katrine katryn kattie kausar kavitha
kawtar kawthar kaycee kaye kaylah kaylee kaylene kayli kayliah kaylie kaylin kayna kayoko kayra kazuko keabetswe keala
keara keely keet kehaulani kehinde keisha kelli kellie kelsey kelsi kelsie kelya kendra kenna kennedi kensi kenza keri
kersti ketaki ketevan keti ketsia kevser keyla kezia khadidiatou khadidja khady khaleda khanyisile khatia khatuna
khawla khethiwe khrystyna khushboo kiana kiandra kianna kiara kiarra kika kikue kimberley kimete kimiko kincso
kinneret kirana kiraz kiri kirsti kirstine kishwar kiyoko kjersti klaartje klavdia klavdiya klea klementyna kleopatra
klodiana knarik kobra kolbrun konstancja konstantina koralia korinna kosisochukwu koviljka kozeta krasimira kremena
kristi kristiana kristie kristina kristyna krisztina kriti krystel krystina ksawera ksenia ksenija kseniya kubra kulli
kulsoom kumari kumkum kumru kumud kumuda kunegunda kusum kveta kvetoslava kyara kyla kylee kyleigh kyllikki kyoko
kyriaki kyung-hee kyunghee kısmet kıymet lacramioara lacy lada ladan ladi ladina lahna laia laima lais laisa laisha
laksita lala lalao lale laleh lali lalie lamara lamprini lamya laoise laraba laras larina larysa lasma lata latasha
latha latifah latife latika lauraine laurane laure laureline laurencja laurene laurentia laurentyna laureta lauretta
lauriane laurianne laurine laury lauryn lavada laverna laverne lavina lavize lavonne laxmi layana layanah lea leana
leandra leandri leane leann leasa leatha leda leela leelou lehna leia leina lejla lela lelah lelia leman lemide lempi
lene leni lenia lenja lenna lenne lenora lenya leokadia leola leoni leonia leonilda leonne leonor leonore leontina
leontine leopoldina leora leposava lera lerzan lesana lesly lessie lestari leta letha lettie levke lexi lexie lexus
leya leyna lia liah liara liba libbie liberata liboria libusa libuse licia lida lidania lidewij lidija lidiya lidya
liene lieve lieze liga ligaya ligia lihi lihua liina liis liisa lika liksma lilas lile lili lili-rose lilia liliane
lilianna lilie lilien liliya lilja lilla lilli lilliana lillie lilou lilwenn lilya lilyan lilyana limor lindita linett
linh linne linoi linoy lintang lioara lioba liora liridona lis lisann lisanne lisette lital litia litzy liuba liubov
liudmila liudmyla liusea liv liv-grete liva liviana livija liya liyah liyana liza lizbeth lize lizelle lizeth lizz
ljerka ljuba lleucu llinos llio loa loane lodovica loes loise lolita loma lonneke lora loraine loredana loreen lorella
lorene loreta loriana lorine losa losalini lotje lott lotta lotti lou-ann lou-anne loua louane louann louisa loula
louna louvenia lova loveday lovorka lowri loyce lua luana luanne lubica lubomira luboslava lucica luciene lucija
lucile lucilia lucilla lucja lucyna ludie ludivine ludomila ludwika luella luena luigia luisella luize lujza lula
luljeta luminita luminosa luna lune luned lura lurdes lurline luus luz luzia luzie luzmila luzviminda lya lyana lyda
lykke lyla lylia lylou lyna lyne lyric lysanne lyubov lyudmyla maame maan maaret maarit maarja maayan maayane mabelle
mable maca macaria macey machiko machteld maci macie macy madalina madaline madalyn madelief madeline madelyn madelynn
madge madie madiha madilyn madisen madisyn madita madlaina madleen madlen madoka madonna maegan maelie maeline maelis
maely maelyne maelys magali magdalen magdalini magdolna magnhild magnolia maguelone mahani mahault mahaut mahin mahina
mahliyo mahnoor mahshid mahvash mahwish maialen maica maida maidei maie maija maiju maiken maiko maila mailin maily
mailys maimouna maimunah mair maira mairwen maissa maissane maitane maiwenn maiya majda majella majida majlinda maka
makafui makanaka makareta makayla makena makenna makenzie maki makiko mala malak malathi malati malea malee malena
malene mali malia maliha malina malinda malini malka malkanthi mallaury mallie malou malti malvina malvine mami manana
manca manda mandaakin mandakini mandana mane manel manelle mangala mangalya mani manju manjula manjusha manushaqe
marah maram marama marana marcela marcelina marcheta mare mared marena maret mareta marfa marga margareta margarett
margaretta margarette margarida marged margita margrit margrith marharyta mari mariame mariane mariangela mariann
marianthi marica maricarmen maricica mariela mariem marietjie mariitta marijana marilia marilie marilou marilu
marilyne marinalva marinela marinella marinetta marioara mariola marissa marites maritta maritza mariuca marjaana
marjane marjatta marjeta marjo marjolaine marjut marketa marketta markika marla marlee marleen marlena marli marlie
marlis marloes marly marnie marrit marsali marsha marte martta martyna maruta marva marwen maryann maryla marylou
maryna maryse marzia masa masae masako masinka masoumeh massima mateja mattea matthildur matylda maude maudie
mauricette maurine mawuena maxellende maxi maxima mayane mayar mayawati maybell maybelle maye mayla mayline maylis
maymie mayra maysa maysoon mayssa mayte mazie mazlina maznah małgorzata mbarka mckayla mckenna mckenzie meabh meagan
meaghan meda medea medha medina medine meenakshi meenal megane megawati meggie megumi mehreen mehriban mehrnaz
mehrnoosh mehtap meibh meihua meirav meire melahat melani melany melba melda mele melek melenija melia melike meline
melis melisa melissandre melitina melitta mellie mellina melnic melodi melodie meltem melusine melvina melyna melyssa
memoona menaka menka menodora meral merania merav merce mercede mercedes mercia mere mereana merel mererid mereseini
meriam meric merih merike meritxell merja merjem merle mersiha mertie mervat mervi meryam meseret messalina metra
mette meyra mi-sook mica micaela michela michiko midori mieczyslawa mieko miglena mihaela miho mihoko mihriban mikaela
mikayla miki mikki milada milagritos milana milanka milda miley milijana miljana milka milla mille milly miloslava
milou miluse milvi mima mimma mimoza min-ji minako minakshi minal mindy mine minerva minervina minji minka minodora
minoo minseo mioara miquelina mirabela mirain miray miren mireya miri miriana mirja mirjana mirlinda mirona miroslawa
mirosława mirre mirta mirte mirthe miruna mirva misaki misbah missouri misty mitsuko mittie miya miyoung miyuki mizuki
mlađana mmamoloko mmesoma moa moana modesta modrite mohana mohini moisette mojca mojgan mojisola momira momoko
monalisa monisola monserrat moran morena morenike morfydd morgana moriamo morvarid morven motunrayo mouna mozelle
mozhgan mpumi mrunal mudite mueni muesser muge muirne mujde mujgan mukaddes mukta mumbua munazza munevver muthoni
mutia mwende mwikali mya myah myla mylene myroslava myrthe myrtice myrtie myrtille myrtis myrto mzia mısra naama
nabila nabukenya naciye nada nadalina nadeesha nadege nadejda nadezda nadiah nadiya nadja nadra nadzieja naelle naemi
nafissatou nagwa nahed naheed nahid nahla nahomi naia naila naira nais naja najat najla nakato nakitto nala nalan
nalani naliaka nalini nalubega namatovu namrata namukasa namutebi nanako nanami nandipha nanjala nanna nannie
nansubuga nanuli nara narcisa nare nargess nargiza narine nasima nasimiyu nasrin nastaran nastja nataliia natalina
natalka natalya natela natercia natia natividad natka nato natsuki natsumi naura nausheen nava nawal nawel naya nayana
nayeli nayla naz nazan nazli nazlı nađa ndeye ndunge nduta nea neasa nechama necla nedeljka nedjeljka nedra neele
neeltje neema neena neeta nefeli negar negin nehir neide neila neiva neja nejla nekane nekesa nela nelda nele nelea
neli nelia nella nelle nellea nelleke nelli nelya nena nene neoma neonila nera nerea nergis neriman nerina neringa
nerissa nermin nermina nermine nesa nese neslisah nesreen nesrine nesta nestan neta neus neusa neva nevaeh nevenka
nevin nevra nexhmije neyla nga ngahuia ngaio ngaire ngoc ngozi ngozichukwu ngozichukwuka nia niame nicla nicoleen
nicoleta nicoline niculina nida nidia niene nienke nigar nighat nigora nihal nihan niina nijole nike niki nikita
nikkie nikoleta nikolett nikolina nila nilam nilay nilde nilgun nili nilima nilmini niloofar niloufar nilufar nilza
nimali nimas nineli ninfa ningsih ninon ninthe niouma nirit nirosha nisa nisan nisreen nithya nives njegomirka njoki
nkem nkiru nkosazana nneka nnenna noa noami nobuhle noelani noelie noella noemia noemy noga noha noirin nokwanda nola
nollaig noluthando nomalanga nombulelo nomfundo nomi nomonde nompumelelo nona nondumiso nonkululeko nonna nontobeko
noora noortje nooshin noraini norazlina nore norene norhane norhayati norica noriko norina norliza normah nosipho nouf
noura nourane nova novella novi noviana novita nowi noxolo nthabiseng ntombi ntombizodwa nubia nuccia nukhet nune
nunzia nunziata nur nural nuran nuray nurcan nurdan nurgul nurgun nurhan nurhayati nurit nuriye nursel nurseli nurten
nusa nya nyaboke nyah nyambura nyasia nyawira nyokabi obiageli octaviana oda oddny odelia odessa odete odetta odilia
ofelya ogechi ognjana ogulnar oighrig oili ojaswini oksan oktawia ola olabisi olaia olatz olaya olcay oleksandra
olesea oleta olgica olha oliga olimpia olimpiada olinda oliva olivera oliviera olivija oluchi olympe olympia omana
ombeline ombline ombretta omnia ona onalenna ondina ondine onesta oni onorata onorina oormila opal opalina opaline
ophelie ora orane orchidea oriande oriane orietta orit orlane orly ornela orpha orsola orsolina ortansa orvokki orysia
osanna oshadi osnat otilija ottavia ottilia otylia ouafa oumayra oumou outi oxana oya oyku ozana ozanne ozella ozge
ozlem ozlen oznur padma padmi padmini paivi pakize palladia pallavi palma palmazio panagiota pania panka panna pansy
paramita paraschiva parascovia paraskevi parastoo paria parla parsla parvaneh parvathi parveen parvin pastora patience
patricija patrycja pattie paule paulica paulien pava pavica pavlina pearlie pearline pecine pegah peggie pei-ling peig
peigi pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penina penka perihan peris perle pernilla pernille
perran perrine peruna pervin petek petrija petronela petronilla petronille petruta petya pheobe phileine philine
philomela philomene philou phindile phumla phumzile phuong pia piedad piedade pien piera pierina pierrette piia pille
pinelopi pinkie piper piraye piret pirjo pirkko piroska piyumi placida plamena pleun ploy pnina pola polissena polona
polyxeni pompilia poornima pornthip porzia pouran prabha prachi pragya pramila pranvera prascovia pratibha pratima
pratiwi precious preity prema primerose priscila priscille priska prita priti priyala priyanthi profira proinseas
proserpina prospera prudence prudenzia prune puawai puck puji puk pulcherie puleng puput purificacion purity pushpa
pushti puspa puspita puti putri pınar qori quartilla quentine quetzalli quieta quintia quinty quiteria quitterie
quratulain rabab rachana racheal rachela rachelle rada radha radina radmila radojka radostina radwa rae raegan raelene
rafia rafidah rafila rageshwari rageswari raghad ragini ragna ragnheidur ragnheiður ragnhildur rahaf rahayu raheela
raheleh rahila rahimah rahime rahma rahmawati rahsan raija raili raimunda raina rainelda rajana rajani rajashree
rajeshwari rajna rakhi rakita rakiya ralitsa raluca ramaa ramari ramata ramatoulaye ramatu ramya rana randa randi
rangimarie ranim ranka rannveig ranveig ranya raonaid rasa rasha rashidah ratih ratna ravdna raven rawan rawane
raymonde rea realtin reanna rebeka rebekka reeta reetta reghina regiane regitze regula rehana rehema reidun reina
reine reinhild rejeanne rejoice relebohile remedios remei renette rengin renja renske renu ressie restu reta retha
retno retta reva revathi reyhan rezzan rhea rhianna rhianydd rhonwen ria riana rianne rica riccarda rida ridhi rieke
rieko rigmor rigoberta riina riitta rija rike rimma rinat rineke rini riona ristana risten ristin ritika ritsuko ritva
rivka robertina robina rodica rohana rohani roimata rojda rokeya rokhaya rokia rokiah roksaneh roksolana rola rolande
romane romanita romee romilda romilly romina rona ronel rongomai ronke roopa roos roosmarijn rosalee rosaleen rosalina
rosalyn rosamond rosamunda rosangela rosario roseline roselyne roser rosinda rositsa rosmah rosmawati rosmunda rosnah
rossana rossella roswitha rotaru roula rowaida roxelana roxy roza rozalija rozella rozina rozsa ruba rubie rubye ruchi
rudina rudite ruhama ruhsar rukhmani rukhsar rukiye rukmin ruksana rula rumbidzai rumena rumiko rumyana rupali ruslana
rusudan rute ruthe ruti ruvarashe ruvimbo ruwani ruxanda ruxandra ruya ruza ruzena ruzica ruzita rylee ryleigh rym
rønnaug saadet saadia saana sabreen sabryna sachiko sadhana sadhbh sadije sadina sadye safaa safae saffron safina
safira safta sagrario sahra saige saija saila saimi saira sajida saki saliha salimah salimata salla salmah saloma
salomea salote salsabila salwa samah samar samara sameena samiah samona samreen sanae sanaz sanda sandrine sanduni
sanela sanem sangita sanita saniya sanja sanjana santa santie santina sanziana saphira sarada sarala saraswathi
saraswathy saratu saray sare sari sarisha sarit sarka sarla sarmite sarojini sarolta sarra sartika satenik satine satu
saulcerite saumya savanah savanna savannah saveta savina sawsan sayaka sayuri scarlett scolastica sebastiana sebnem
secil seconda secondina seda sedef seden sedigheh sefora segolene seher sehrazat sehrish seija sekai selale selamawit
selcan selda selen selena selene selin selvaggia selvi sema semenica semiramide semra senait senay senga sengul senja
senka sennur seoyeon sephora sepideh septi serafima seraina seren serife serin serine sermin serpil sertap serwaa
setsuko seval sevasti sevda severa severina severine sevil sevinc sevtap sevval seyda seyma seynabou shahd shaheen
shaheena shahla shahrizat shahrzad shaily shaima shaimaa shaina shaista shakeela shakila shakti shakuntala shalu
shamiso shamsiah shanel shanelle shani shanie shaniqua shaniya shanna shanny shanon shanti shany sharda shari sharifah
sharmin shashikala shatha shayla shaylee shayma shayna shaz sheida sheikh-hasina shelia shelly shereen sheri sherine
sherly sherri shiranthi shireen shirel shiri shirine shirly shivakari shizuka shizuko shlomit shobhana shohreh shoko
shonagh shondra shontelle shorena shpresa shraddha shresth shresthi shreyashi shridevi shrishti shu-fen shubha
shubhaprada shula shushan shuvai shwet shyann shyanne shyrel siana siara sibilla siddhi sidika sidonia sidorela sidra
sieglinde sien siena sienna sierra sigal sigalit sigita sigridur sigriður sigurbjorg sigurlaug siham sihem siir siiri
silja silje siloe silviana silvija silviya simea simge simin simina simisola simonida simran sina sinalei sindhu
sindisiwe sine sinem sini sinikka sinja sintia sinziana siofra sioned siphokazi sira siranush sireen siria sirine
siriporn sirje sirkka siska sisko sissel sitara sithembile siti siv siwan sixtine sizakele sjoukje skaidrite skaiste
skye skyla slava slavka slađana slobodanka sloka smadar smaranda smeralda smilja smiljana smilla smita smriti snehal
snejana snezhana snjezana snæfriður soave sobia socorro soffia sofiia sofija sofiya sofronia sofya sogol soha sohane
soile sointu solene solenn solfrid soline solomiya solrun solvita somayeh somchit sona sondos songul sonsoles soo-jin
soof soojin sopho sopio soraia sorana sorina sotiria souad soumaya soyeon spela speranta speranza spidola spomenka
spyridoula sri sridevi srna stamatia stana stanca stanislawa stanisława stanka stasa stavroula stefana stefaniya
stefka steinunn stela steliana steluta stepanida stepanka stephany stephie sterre stina stine stojanka styliani suad
suada subhashini subhasini sucheta suchitra suci suda sudabeh sude sudeva suela suelen sugandha suha suhad suhaila
suhair suhasini suheyla sujata sujatha sujin sukanya sukey sukie sulastri sulochana sumathi sumera sumeyye sumiko
sumitra suna sunay suncica sundari sunna supaporn suparna supriya suraya surekha suryakantam sushama susilawati suus
suze suzon svala svanhild svanhildur svatava svava svea svetla sveva svitlana swantje swara swarnalata swassane sweta
syahrini sybilla sybille syble sydnee sydni sydnie sylvaine sylvette sylvi sylviane sylwia synne synnove syrine
szilvia szofi szofia szonja szymona sæunn sølvi sıla tabassum tabea tabita tacjana taghreed tahani tahereh tahlia
tahmineh tais taisia taisiya tala talatu talea tali talita talya tamari tambudzai tami tamia tamiko tamilselvi tamina
tamta tanirika tansu tantri tanuja tanushree tanushri tanyeli taraneh tariro tarja tarquinia tarsilla taru tasa
taslima tasnime tatevik tatum taya tayyaba taziana tecla teea tegwen teja tekla telica tellervo telma teodata
teodolinda teodosia teona teresinha terez tereze terezia terezija terezinha tersia terttu tesni tesnim tesnime tessie
tetiana teudosia teuta tezer thais thalea thalia thanina thao tharushi theano thembeka thembisile thereza thida
thilini thiphaine thirza thoko thokozile thomai thuraya thuy tiana tianna tiaria tiberia tierra tigist tiguida tiiu
tija tijana tilde tilla tinatin tinca tincuta tineke tiphaine tira tiril tirion tirza titi titin tiwa tjarra tjasa
tlalli tola tomasa tomislava tomke tomomi toncica tone tonija tonje tonka tonya tora torika torunn tosca toscane tove
toyosi traci trang trasea treasa tressa tressie treva triantafyllia triin trijntje trinidad trinity trude trupti truus
trycia tsabita tsakane tshegofatso tsholofelo tsipora tsira tsuyako tsveta tsvetana tsvetelina tuana tudora tudorita
tudosia tugba tugce tulay tullia tulsi tumaini tunay turid turkan turna tutku tuula tuuli tuulikki tuyet twila tytti
tzipora uche uchechi uchita udani ugochi ugolina uhra uju ulduz ulfa ulfet uliana uliva ulku ulle ulus ulva ulviye
ulya ulyana uma umi ummiye umran una unaisi undine unelma unjani unna unni unnur unsel unseli urenna urska ursule
urvashi urve uschi usyi uxue uygu uzoamaka vada vahide vaia vaida vaidehi vaijayanthi vaijayanti vaishali vaishnavi
vaishno vaishvi vala valbona valdirene valentyna valera valeriana valeriya valeska valgerður vali vallie valya vanesa
vangelio vania vanita vanna vanora vanya vappu varalakshmi varda varduhi varpu vasanthi vasilena vasilica vasilina
vasiti vassiliki vasudha vasundhara vasylyna vedanshi vedrana veerle vela velana velda velichka velimira velina vella
velta velva vena vendula venera veneranda venere ventsislava venusta verda verdiana verdie vere vered vergie verginia
veriana verica veridiana verla verlie verna vernice verona veronika veronique vesela veselinka vesile vesma vesper
vesta veta vibha vica vicdan vicenta vicentia victoire vida vieno viera vieroslava vieve vigdis vija vijaya vijolite
vika vikki viktoria viktorie viktoriia viktorija viktoriya vildan vilde vilhelmine viliana vimbai vincenza vinciane
vineeta vineta vinka viola violante violeta violina viorela viorelia vira virag virpi virtudes visitacion visnja
vissia vita vitalia vitalina vitoria vittoria viva vive viviane vizbulite vjollca vlada vladana vladilena vladimira
vladislava vladlena vlatka voichita vojislava vrinda vrund vujica vukica vuslat vuyelwa vuyiswa waceke wacera wafaa
waimarie wairata waithera walaa walburga walentyna waleria waltraud wambura wanesa wangui wani wanida wanja wanza
wasana wati wava wavinya wen-hsin wende weronika whetu whina whitney wiara wibke widya wiem wieslawa wiesława wietske
wijdan wiktoria wilhelmine willeke willemijn willow wiltrud winda winnifred wirda wirginia wisal wissam wladyslawa
wulan wulandari xanthi xatia xaviere xhensila xiaoli xiaoyan xoliswa yadira yaelle yaffa yagmur yaiza yalda yalitza
yamileth yamina yamuna yandisa yanina yanti yaprak yarah yardena yaren yaretzi yaroslava yaryna yashoda yasmeen yasuko
yayoi yazmin yeganeh yehudit yejide yejin yekaterina yelda yeliz yelizaveta yemisi yenthe yesim yessenia yessi yeukai
yevdokia yevheniia yevheniya yewande yfke yi-ting yifat yinthe ylfa ylvi ylvie ymke yocheved yogeswary yolaine yolette
yona yonit yoona yosra yosun youmna youna young-mi younghee yousra ysaline yse ysee yseult yukari yuko yuliana yuliia
yumiko yuna yuni yunita yurdagul yurena yuriko yusra yuting yıldız zabina zaenab zafeiria zahia zahide zainabu zaira
zaiton zakia zaleha zalindra zama zamfira zamira zandile zanete zanita zanna zaraza zareena zaria zarina zarmina
zaruhi zavida zawadi zayneb zdeslava zdislava zdravka zdzislawa zdzisława zeenat zehava zeina zeinab zejnep zekiye
zelaya zelia zelie zeliha zelinda zeljka zella zelmira zeltite zenaide zenija zenovia zerrin zetta zeynab zeyneb
zhanna zhivka ziba ziedite zigfrida zigrida zikora zile zina zinaida zineb zinovia zintle zipora zipporah zizi zlatica
zlatka zodwa zoeva zoey zofija zohreh zoi zoia zoie zoila zoleka zorana zorina zorka zornitsa zosima zrinka zsanett
zselyke zubaida zubaidah zubayda zubeida zubeyde zubite zuhal zuhura zula zulaihat zulaikha zulal zulekha zuleyha
zulfa zulfiya zulmira zumra zumrut zuraidah zvezdana zyta þora þordis þorunn þuriður đina đurda đurica łucja`.split(
		/\s+/,
	),
);
