/**
 * First names beyond those by which names are told from other words (`first-names.ts`), of many languages, folded: they
 * only tell he from she, and people from bodies, once a name was found.
 */
export const GIVEN_MALE = new Set(
	`aakash aamir aarne abdi abdirahman abdullahi adeel adham aditya adria afam afonso agron aharon ahti ailo aivars
ajinkya aksel aled aleksandr alexandros alfie algirdas amandeep aminu aminul amnon amol amos anand anatoliy ande
andris andrus aniruddha anisur ankur antanas antti anup anwar aonghas apisai arash arben ardeshir ardian arieh
arnab artan arturs artyom arvo arvydas arwel asaf asanka asbjorn asela ashish ashutosh aslak athanasios atul
audun aurelien avigdor avinash avner avtar ayabonga ayman azhar azizi azlan azman azubuike bahram balaji balazs
balwinder bambang bartlomiej bassam bassem bedrich behrouz behzad bello benny bernardo bert bertin besnik bharat
bhaskar bhavesh bheki bijan biju biodun blagoy bode bogumil boguslaw bohuslav bonginkosi borja borys boyko brage
brayden bujar bulent byaruhanga cai calan cemal cengiz chaim chaminda charalambos charith chetan chidiebube
chirag christo christos chukwudi cillin ciprian cornel costin csaba cyrille czeslaw daan daichi dainis daire
dalimil daljit dani danie danjuma danushka dariush dariusz dawie deiniol dejan deon detlef devendra dhananjay
dharmendra dhaval diederik dilshan dilwyn dimosthenis dimuth dipak dirkie domhnall donghyun dorel duarte duminda
dusko ebo ebrahim ebuka eckart edem edgars edvard eero eetu egils ehud eifion eilif eino ekkehard elad
eleftherios elfyn eliezer elikem emlyn emrah enver epeli eran ercan erdal erdem erez ernie ertugrul eruera
esfandiar eskil espen essam evangelos eyal fadhil fahim faizal fanie faraz farrokh fatih fatos fayez fazal
fearghas femi ferhat fiachra fikret finn florent florian florin floris frans freek friedhelm frode gadi gael
garba gaspard gautam gauthier gbenga gbolahan gennaro geoffrey gerd gergely gert gezim gheorghe ghulam gianluca
gianluigi gianmarco gilad gilles gillespie gintaras giorgos girts githinji gokhan goncalo gotz govind gregoire
gregor grigory gruff gruffydd guillaume guntis gurdeep gurmit guus gwion gwyndaf gwynfor gyula habib habibur
hadi haikal hairul haitham halim haluk halvor hani hannu harald hardeep hartmut haruto hashim hayato haytham
hefin heikki hein hemant hemi henk henrique herve hidde hikmet hillel himanshu hirofumi hiroto hisham hoani
hohepa hooman horia hosni houshang hristo hubertus humayun husam huw hyunwoo iarlaith ichiro idrees iestyn
ignazio ihab ikechukwu ilan ilhan ilias ilker ilkka ilmari ilyas imants imtiaz inderjit indrek iolo iorwerth
iqbal iraj irfan isamu ishaq ishaya issam issat itamar iulian ivano ivaylo izzat jaak jaakko jaan jaap jaber
jaehyun jagdish jagtar jalil jannie janusz jari jarle jarmo jaromir jaroslaw jaspal jasvir jatin jaume javad
jaxon jayesh jermaine jesper jignesh jiho jindrich jiro jisung jitendra joep jonty joon jorma josaia jouko
jovnna juhani julien juris jurriaan kaare kaarel kaarlo kabelo kabiru kadir kailash kalpesh kamarul kamau
kamlesh kapil karanja kariuki karlis karoly kartik kastriot kato katsuya kaushik kayode keisuke kenechukwu
kenichi kestutis ketan keyvan kgalema kgosi kgotso khairul khaleel khosrow kibet kier kieron kimani kimmo kioko
kipkemboi kipkoech kiplagat kiptoo kishore kizza kjell kjetil kobby kobina kobus koldo koos koray kornel kosuke
krasimir kristjan kudzai kujtim kuldeep kulwinder kusal kwadwo kylian kyungsoo lachie lachlann lahiru lalit
lander lapo lasith laurens lawal lebohang lech leendert leke lekolool leonidas leszek levent lex liaquat lieven
lino liviu ljubomir llyr lokman lourenco lourens ludek lunga luqman lutz luuk luvuyo lwandile lyubomir maciej
macsen madhav mahela mahendra maher maikel maina majid makhaya makoto mandeep mandla manish manolis manouchehr
maqsood marten marti martim marwan masahiro masaru masoud mathews matiu mattia matyas mauri mawuli maxence
mayank mazen mcebisi mduduzi mees mehmood meirion melvyn menno menzi meredydd merv mesut metin michalis micheal
michiel mickael mieczyslaw mihkkal miika mikaera mikaere mikkel milorad mindaugas minho minjun miodrag miquel
miroslaw mitesh mitsuo mizanur mohamud mohinder mohsen mohsin moin mojtaba mokhtar momir monde morten morteza
morys mosese mostafizur motti mounir mthunzi mudassar mujahid mukasa mulindwa munashe murali murdo mushtaq
musoke musyoka mutaz muthui mutua muyiwa muzaffar mwangi mxolisi mykhailo mzwandile nacho nadim nael naftali
nagesh najib nandan naoise naoki narendra narinder nasiru natan nawaz nazrul nazzareno nebojsa necati neeraj
nenad nhlanhla nicolae nihat nii niillas nikora nilesh nima nimrod nirmal niroshan nishant niyi nizam nizar
njuguna nkosana nkosinathi nnamdi noboru noman nonso nuwan nuwanidu nyongesa obaidul ochola octavian oddvar
odhiambo ofer okan okello okoth oktay olatunji oldrich oleh olli olusola omkar omolo ondrej onyango onyeka
onyekachi opiyo oren orhan osamu osmo ottavio ottmar ouma ovidiu owino paavo padrig palani paora parag paresh
pasi pasquale pathum patrice paulinho pavlos payam pepe pertti petrit petro petru peyman phakamile pierluigi
piero piet pim pinhas plamen povilas pratap praveen puneet purnomo qaiser qasim quim qusay radim radoslaw raed
rafat raffaele rafiqul raghav ragnar raimo raimonds raivo rajat rajendra rajnish ramakrishna rami ramy ranald
rangana ranjan raphael ratan ratko ravinandan ravinder ravindra rawiri razak razif razvan recai regis reijo remo
rens reuven riaan riaz ridzuan rik riki rimantas rishabh risto ritesh riyad rizwan roderich roel roelof ronen
roque roshan rosli rotimi ruairidh ruan ruggero rumen rupesh ruud ryo ryota saad saber sabri saeid safdar saif
sakari sakiusa saleem sanath sancho sander sandile sanele sanghyun sangwoo santi saqib sarfraz sarvesh satish
satnam satoshi sauli saulius saurabh savino schalk sedat selim selorm semisi senan senyo seojun sepehr seremaia
serkan setareki seungho sfiso shafiqul shahadat shahram shahril shai shailesh shakeel shamsul shankar sharad
shaul shay shehu shekhar shimon shoichi shola shota shrikant shubham siamak sibusiso siem sigurd simbarashe
simiyu sinan sindre sione siphiwe sithembiso sitiveni siyabonga sjaak skender slawomir snorre sohrab sokol somto
sorin sotiris soumya sourav ssebunya stelian stelios stoyan struan subramanian sufian sufyan suharto sujit
sukhdev sulaiman sule sulev suleyman sungmin sunkanmi suranga surendra surinder suryakant susumu sutrisno
svetozar swapnil syahmi syed szabolcs tadashi taehyung tafara taher taimoor taisto takahiro takeo takudzwa
takuya talal talha tamati tamer tane taniela tanveer tapan taras tarjei tarkan tarmo tarun tatenda tatsuya
tavish tawanda tawfiq tayfun teemu tegid teilo tejas telmo temba tendekai tengku teodor tetsuya tetteh thami
thapelo tharanga themba theodoros thiago thisara tibor tiernan tijs tilo tinashe tipene tiziano tjeerd tochukwu
todor tofail tolga tomer tomeu tomos tonderai toomas torbjorn torgeir torkel torquil traian trond trygve tsutomu
tsvetan tudorel tumusiime turgut tushar ubaldo uchenna uddhav ugur ujjwal uldis ulrik ultan umesh upendra upul
urho urmas utkarsh uzi uzochukwu vadim vaea vahid vaino valdis valeriu valery vangelis varun vasant vasco vasil
vassilis veikko vesa victorien vidar vidur viliami vinayak vineet viorel vipin vipul viraj vishnu vitaliy vitor
vlastimil volkan volkmar vytautas waaka wael wafula wahyu wairangi waisale wajid waqar wassim wasswa wendelin
wian widodo wiebe wieslaw wikus wiremu wlodzimierz wole woojin wout wycliffe xabier xavi xolani yaakov yann
yaqub yariv yavuz yehoshua yevhen yigal yilmaz yngve yoel yogesh yohan yoichi yoram yossi youngho younis yousaf
yudai yudi yuichi yussuf yusuke yuta yuvraj zafar zafer zaheer zain zainal zander zdzislaw zeeshan zeev zeferino
ziaur ziedonis zivko ziyad zlatko zsolt zulfiqar zulkifli zvi zweli zwelinzima`.split(/\s+/),
);
export const GIVEN_FEMALE = new Set(
	`aarti aase abeer aber abha achala adanna adaobi adaora adelheid adhiambo adina adjoa adong adrianna aduke adunni
afaf afrodita afsaneh afshan agnete agustina ahlam aideen aija aikaterini aila ailidh ailish ainara ainhoa
aishatu aishwarya aisyah aitana ajoke akello akemi akiko akoth akua albana albena albertina alevtina alicja
alienor alka alla alpa alwine amarachi ambreen aminah amita amna amra amruta anagha anahera anahita anam anamika
anandi anca andjela andleeb andra androniki aneela aneliya aneta anezka angeliki anike aniko anila anisha anju
ankita annapurna annatjie annbritt annelize anneloes annemiek anniken annikki anoma anthoula antjie antoaneta
antonina anuradha anushka anyango anzhelika aoibheann apio apiyo araba arantxa aranzazu archana areti arezoo
arezou argyro ariadna arifa arike arjana armi arminda aroha aruna asabe asma asmaa asmita aspasia assuncao asuka
asuman asya atefeh athina atim atiya atsuko attracta aude auma aurea aurore avantika avital awatef awhina awino
awuor axelle ayaka ayako ayala ayla aylin aynur aysun azita aziza azizah azlina azucena baaba babirye babita
bahareh bahija banafsheh banu barbel basma batool batsheva batya beata beate beathag beca becca begona behnaz
belgin benedita bente berengere berit berna bernadeta besa betsan betsy betul bex bhagyashree bharati bhavana
biljana bilyana binnur biret birgitte blandine blathnaid blerta bobbie boglarka bogna bogumila bohdana bojana
borbala borislava boryana bosede bosiljka bouchra bracha branca branislava branka bregje brigitta brit brona
bronislawa brune bryony buhle burcu buse bushra busola cadi camelia camilla capucine caridad carlijn carminho
carola caryl catinca cayetana cecilie ceinwen ceyda chaewon chaimaa chamari chandrika charu chava chebet chelo
chenai chepkemoi chepkoech cherono chie chihiro chinyere chitra chiyo chrysa chrysanthi chrysoula cigdem clare
clemence clemency cliodhna cobie conceicao concha coralie cordula corina corrie cosmina costanza covadonga
cremilda csilla czeslawa daciana dafna dagmara dalal damayanthi damini damla dania danijela danni darcey darina
darshana darya dearbhla deepti defne deirbhile deolinda desamparados desislava devora diellza dieuwertje
dikeledi dikla dilara dilini dilrukshi dineke dineo dionne dionysia dipti ditte doaa dobrawa dobrina doina
doireann domenica dominika domna domnica donka dorien douaa dragana drahomira drita duaa dunja duygu dzifa
eadaoin eartha ebere ebun ecaterina edeltraud edinam edite edlira edurne edyta eeva effy efrat efthymia eftychia
einav eirini eirwen eithne ekta ekua eleftheria elen eleri elettra elham elira elisenda eliska elitsa ellinor
elliw elmarie elna elnaz elona elpida elsabe elske elva elzbieta emanuela embla emina emmi encarnacion enfys
enid enriqueta entela erdmute eriko ermelinda ermira erum estibaliz eszter etleva etsuko ettie eunji eunju
evanthia eveliina evgeniya evie ewelina eyram ezgi ezinne fabiana fabiola fadia fadime fadzai fahira fahmida
faina faiza fakhra fani faranak fareeha farhana faridah farideh farzaneh fatbardha fatiha fatime fauzia fauziah
fazura fehmida felicja felisa felismina fenella fenna fereshteh feride feyza fflur fidelma figen filipa filiz
fionnghuala fiorella firoozeh floriana flossie flutura folashade foluke forough foteini fotini fouzia franciszka
francoise freja friederike froukje fruzsina fuensanta fulya fumiko funda fungai gabriele gaelle galia galit
gamze ganimete garbine garima garyfallia gauri gayatri geertje geertruida geetha genowefa gentiana georgeta
gergana gerlinde gertie gertraud gertrudis gesine ghazala gianna giannoula ginka gitta goldie golriz golshifteh
gonca gonul gordana gozde graca gratiela greetje grete grethe gudny guiomar gulcan gulden gulnaz gulsah gulten
gundula gunvor gwenaelle gwenfair gwenno gyongyi habsah hadassah hadeel hadil hafida hafsatu hagar hagit
hajnalka hajra hajrije haleema haleh halimah halyna handan hanieh hanka hanlie hannele hannelie hantie harini
harshani haruka haruko hasnah hasnija havva hayati heena hege heidemarie heledd helle helmi hema hendrikje
hengameh henrike henryka herminia hester hetal heulwen hiba hideko hilkka hillevi hiltrud hina hinemoa hinewai
hisako hitomi hoda honoka honorata honorine houda hristina huia hulya humaira hyejin hyunjung ibolya ibtisam
idalina ietje ifeyinwa ifunanya iglika ignacia ihintza iida iiris ijeoma ikram ikuko ildiko ilina ilinca
ilirjana iliyana ilknur iman imke immacolata inaam inas inass inbal indrani ineke inessa inga ingegerd inkeri
inna inoka insa ione ionela iqra irantzu irit irja irmeli iryna ishita iskra ismat israa iswari iulia ivelina
ivona ivone izaskun jaana jacoba jacquetta jadranka jagoda jagruti jahanara jamilah janey janneke jantine jantje
jaroslava jaroslawa jasmina jayanthi jayashree jeannine jebet jehona jeltje jepchirchir jepkosgei jerotich jessa
jhumpa jihan jihye jimena jirina jisoo jitka joanie joaquina johana jolan jonida jonna josien joumana jovita
jozefa judit judita judyta juhi julianna julienne jummai junaidah kaarina kadriye kaede kahurangi kaija kaja
kajal kalliopi kallirroi kaltrina kalyani kamile kamini kanako kanini kaori karien karine karishma karla kartika
karuna karyn kashmira kassie katariina katayoun kateryna kati katri katrine kausar kavitha kawtar kaye kazuko
keely kelsie keri ketaki khaleda khanyisile khawla khethiwe khushboo kimete kimiko kinneret kiri kirsti kishwar
kiyoko kjersti klavdiya klementyna klodiana kobra konstantina kosisochukwu koviljka kozeta krasimira kremena
kristyna krisztina kriti ksenia ksenija kubra kulsoom kumkum kumud kunegunda kusum kveta kyllikki kyoko kyriaki
kyunghee ladan laia laleh lamprini lamya laoise laraba lata latha latifah latife lauraine laure laureta leandri
leasa leela lejla leman lempi lene leokadia leonor lettie lexi libuse licia lidewij lidiya lihi liisa lile
liliane lilla lilyana limor lindita lioba liora liridona lisette litia lizelle ljerka llinos llio loes lonneke
loraine loredana losalini lotje lotta lowri luana lucja lucyna ludivine ludwika luisella luljeta luminita luned
lurdes luzia lyubov lyudmyla maame maaret maarit maayan machteld madalina madge madiha magali magdalini magdolna
mahani mahin mahina mahnoor mahshid mahvash mahwish maialen maidei maija maiju maiken maiko maimunah mair
majella majida majlinda makanaka makareta makiko malak malati malene mali maliha malini malka malkanthi mandana
manel manju manjula manushaqe marama marcela marcelina maret margareta margarida marged marharyta mariangela
marianthi marietjie mariitta marijana marilia mariola maritta marjaana marjatta marjo marjut marketa marleen
marlena marlis marloes marte martta maryla maryna maryse masako masoumeh maude mawuena maysa maysoon mazlina
maznah meabh medha meenakshi meenal megawati megumi mehreen mehrnaz mehrnoosh mehtap meibh meirav melahat
melitta meltem memoona meral merania merav merce mereana mererid mereseini meritxell merja mersiha mervat mervi
mette michela michiko midori mieczyslawa mieko miglena mihaela mihoko milada milijana milka miloslava miluse
minako minal minji minoo minseo miquelina mirain miren miriana mirja mirjana mirlinda mirona miroslawa mirthe
mirva misbah mitsuko miyoung miyuki mizuki mmamoloko mmesoma mojgan mojisola momoko monisola morenike moriamo
morvarid morven motunrayo mouna mozhgan mpumi mrunal mueni muirne mujde mukaddes mukta mumbua munazza munevver
muthoni mwende mwikali mylene naama nabila nabukenya nadege nadezda nadiah nadiya nadra nadzieja nagwa nahed
naheed nahid nahla naila najat nakato nakitto naliaka nalubega namatovu namrata namukasa namutebi nanako nanami
nandipha nanjala nanna nansubuga nargess nasima nasimiyu nasrin nastaran nataliia natalka natercia natividad
nausheen nawal nayana nazan nazli ndunge nduta neasa nechama necla nedeljka neena neeta nefeli negar negin
nekane nekesa nele nelleke nelli nerea nerina nerissa nermin nermina nesreen nesta neus nevenka nevin nexhmije
ngahuia ngaio ngaire ngozi ngozichukwuka nia nicoleta nienke nighat nihal niina nikita nikolina nilay nilgun
nilima nilmini niloofar niloufar nimali ningsih nirit nirosha nisreen njoki nkem nkiru nkosazana nneka nnenna
nobuhle noelie noha noirin nokwanda nollaig noluthando nomalanga nombulelo nomfundo nomonde nompumelelo
nondumiso nonkululeko nontobeko noora nooshin noraini norazlina norhayati noriko norliza normah nosipho nouf
noura noxolo nthabiseng ntombi ntombizodwa nuray nurhayati nurit nuriye nurten nyaboke nyambura nyawira nyokabi
obiageli oddny odete ogechi oighrig oili oktawia olaia olatz olha olimpia olinda olivera omnia onalenna ondina
ophelie oriane orit orly ornela orvokki oshadi osnat ottavia otylia ouafa ozge ozlem padma padmini paivi pallavi
panagiota pania paraskevi parastoo paria parvaneh parveen parvin pastora patience patrycja pattie pavlina pegah
pelagia pelin penka perihan pernille perrine petronela petya philomela phindile phumla phumzile piedad pierina
pierrette pinelopi pirjo pirkko piroska piyumi plamena pnina polyxeni pouran prabha prachi pragya pramila
pranvera pratibha pratima prema priti priyanthi proinseas prudence puawai puleng purificacion pushpa puspita
quratulain rabab rachana radha radwa raelene rafia rafidah raghad ragini rahaf raheela raheleh rahila rahimah
raija raili raina rajani rajashree rajeshwari rakhi rakiya ralitsa raluca ramatu ramya randa randi rangimarie
ranka ranveig raonaid rasha rashidah ratna ravdna rawan raymonde realtin reeta reetta rehana reinhild relebohile
renske renu retno reyhan rhianydd rida ridhi rieko riina riitta rimma rinat rineke riona risten ristin ritsuko
ritva rivka robina rodica rohana rokeya rokiah roksaneh roksolana rolande romane ronel rongomai ronke roosmarijn
rosaleen rosinda rositsa rosmah rosnah rossana rossella roswitha roula rowaida rozsa ruba ruchi rudina ruhama
rukhsar rukiye rula rumbidzai rumiko rumyana rupali ruvarashe ruwani ruxandra ruzena ruzica ruzita saadet saadia
saana sabreen sachiko sadhana sadhbh sadije safaa sagrario saija saila saimi saira sajida salla salmah saloma
salote salwa sameena samreen sanae sanaz sanda sandrine sanduni sanela sangita saniya sanja sanjana santie
saratu sarit sarka sarojini sarolta saumya savina sawsan sayaka sayuri sebnem seda sedigheh segolene sehrish
seija sekai selda selin semra senay senga senja senka seoyeon sepideh serwaa setsuko sevasti sevda severine
sevil shahd shaheena shahla shahrizat shahrzad shaimaa shaista shakeela shakuntala shalu shamiso shamsiah
sharifah sharmin shayla shaz sheida shereen sherine shiranthi shiri shirly shizuka shlomit shohreh shoko shonagh
shpresa shraddha shubha shula shuvai sidika sidorela sidra sieglinde sigal sigalit siham sihem silviya simin
simina simisola simran sinalei sindhu sindisiwe sinikka sinziana sioned siphokazi sireen sirkka sisko sissel
sithembile siti siv siwan sizakele sjoukje slobodanka smadar smaranda smilja smita smriti snehal snezhana sobia
sofiia sofiya sogol soha soile sointu solene solfrid solomiya somayeh sondos songul sonsoles soojin sorina souad
soyeon spomenka sridevi stamatia stanislawa stanka stavroula stefana stefaniya stefka steluta stepanka stephie
stine styliani suad suada subhashini suchitra sudabeh suela sugandha suha suhad suhaila suhasini suheyla sujata
sujatha sujin sukanya sukey sukie sulastri sumathi sumera sumeyye sumiko sumitra sundari sunna suparna supriya
suraya surekha susilawati svanhild svatava svetla svitlana sylvaine sylvette sylvi sylviane sylwia synnove
szilvia szymona tabassum tabea taghreed tahani tahereh tahmineh taisiya talatu tambudzai tamiko tansu tanuja
taraneh tariro tarja taslima tayyaba tegwen tellervo teresinha terez tersia terttu tetiana teuta theano thembeka
thembisile thilini thiphaine thokozile thomai thuraya tiaria tijana tineke tirion tirza tiwa tomomi tonje tora
torika torunn toyosi treasa triantafyllia trijntje trude trupti truus tsakane tshegofatso tsholofelo tsveta
tsvetana tsvetelina tugba tulay turid turkan tuula tuuli tytti tzipora uchechi udani ugochi uju uliana ulku
ulyana uma umran unaisi undine unelma unni urenna urvashi vaia vaishali valbona valentyna valeska vanita vanora
vappu varda varpu vasilena vasilica vasiti vassiliki vasudha vasylyna velichka ventsislava vered verna veronika
veronique vesela vibha victoire vieno vigdis vijaya vika vikki viktoria viktorie viktoriia viktoriya vildan
vimbai vineeta viola violeta vira virag virpi visnja vitoria vittoria viviane vjollca vladimira vuyelwa vuyiswa
waceke wacera wafaa waimarie wairata waithera walaa waltraud wambura wangui wanja wanza wasana wavinya weronika
whetu whina wieslawa wijdan wiktoria willeke willemijn wiltrud wisal wladyslawa xanthi xhensila xoliswa yaffa
yaiza yalda yamuna yandisa yanina yanti yardena yaryna yashoda yasmeen yasuko yayoi yeganeh yehudit yejide yejin
yesim yeukai yevdokia yevheniya yewande yfke yifat ymke yocheved yolaine yoona younghee yousra yukari yuko
yuliana yumiko yurdagul yuriko zafeiria zahia zaiton zakia zaleha zamfira zamira zandile zareena zarina zdislava
zdravka zdzislawa zeenat zehava zeina zeinab zelie zeliha zeljka zhanna zhivka ziba zikora zinaida zintle zlatka
zodwa zohreh zoi zoia zoleka zorana zorka zornitsa zsanett zubaida zubaidah zubayda zubeyde zuhal zulaihat
zulekha zulmira zumra zuraidah zyta`.split(/\s+/),
);
