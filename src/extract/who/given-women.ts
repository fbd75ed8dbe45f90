/** The same of women (`given-men.ts`). */
export const GIVEN_FEMALE: ReadonlySet<string> = new Set(
	`aagje aaliyah aarti aase abeer aber abha achala achiri adalgisa adanna adaobi adaora adelheid aderonke adetola
adhiambo adina adjoa adong adrianna aduke adunni afaf afrodita afsaneh afshan agapi aggeliki agne agneta agnete agot
agustina ahlam ahuva aideen aigul aija aikaterini aiko aila ailidh ailish ainara ainhoa ainura aishah aishatu
aishwarya aisyah aitana ajoke akello akemi akiko akoth akua alba albana albena albertina alcina aldona alevtina
alexandrine alicja alienor alix aliza alka alla alpa althea alwine alzbeta amahle amaia amarachi ambreen ameera ameya
ameyali aminah aminata amita amna amparo amra amruta anagha anahera anahita analyn anam anamika anandi anca anda
andjela andleeb andra androniki aneela aneliya aneta anete anezka anfisa angeliki anike aniko anila anisha anju ankita
annapurna annatjie annbritt annelize anneloes annemiek anni anniken annikki anoma anthi anthoula antigoni antjie
antoaneta antonina antra anuradha anush anushka anyango anzhelika aoibheann aparecida apio apiyo araba araksi arantxa
aranzazu archana areej areti arev arezoo arezou argyro ariadna arifa arike arja arjana armi arminda aroha arpine aruna
asabe asami asdis asel asma asmaa asmita aspasia assuncao astghik asuka asuman asya atefeh athina atim atiya atsuko
attracta aude aukje auma aurea aurore ausra auður avantika avigail avital awatef awhina awino awuor axelle ayaka ayako
ayala ayanda ayca ayla aylin aynur aysun ayten azita aziza azizah azlina azucena baaba babirye babita bahareh bahija
baiba banafsheh banu bara barbel basak basma batool batoul batsheva batya beata beate beathag beatrix beca becca
begona begum behnaz belgin benedicte benedita bente berengere bergljot bergþora berit berna bernadeta bernardete besa
beste betsan betsy betul bex beyza bhagyashree bharati bhavana biljana bilyana bindu binnur biret birgitte birgul
birna birute bjorg bjørg blagovesta blandine blanka blathnaid blerta blessing blodwen bobbie boglarka bogna bogumila
bohdana bojana borbala borghild borislava boryana bosede bosiljka bouchra bracha branca branislava branka bregje
bridin brigitta brit brona bronislawa bruna brune bryndis bryony buhle buket burcu buse bushra busola busra cadi cait
camelia camilla canan capucine caridad carlijn carlotta carminho carola caryl catia catinca cayetana cecilie ceinwen
ceren ceyda chaewon chaimaa chamari chandrika chanthavy charity charu chava chebet chelo chenai chepkemoi chepkoech
cherono chie chieko chihiro chinelo chinyere chitra chiyo chrysa chrysanthi chrysoula cigdem citlali clare clelia
clemence clemency cliodhna cobie comfort conceicao concha conchita coralie cordula corina corrie cosette cosmina
costanza courtney covadonga cremilda crina cristeta cristiane csilla czeslawa czesława dace daciana dafna dagmara
daina dalal damayanthi damini damla dania danijela danni danute darcey darina darshana darya dearbhla deepti defne
deirbhile deolinda derya desamparados desislava devi devora dian didem diellza dieuwertje dijana dikeledi dikla dilara
dilini dilma dilnoza dilrukshi dineke dineo dionne dionysia dipti ditte divina diyana doaa dobrawa dobrina doina
doireann domenica dominika dominique domna domnica donka dorien douaa dovile dragana drahomira drita drora duaa
dubravka dunja dusanka duygu dzifa dzintra eadaoin eartha ebere ebtisam ebun ecaterina edeltraud edinam edite edlira
edurne edyta eeva effy efrat efthymia eftychia egle eija eila einav eirini eirwen eithne ekaterine ekta ekua eldbjørg
eleftheria elektra elen eleri elettra elham eliane elira elisabeta elisabete elisangela elisenda eliska elitsa ellinor
elliw elmarie elna elnaz elona elpida elsabe elske eluned elva elza elzbieta emanuela embla emel emelie emese emiko
emiliya emina emmi emoke encarnacion enfys enid enriqueta entela erdmute eriko erla ermelinda ermioni ermira ersilia
erum esin esra esti estibaliz estrella eszter etelka eteri etleva etsuko ettie eulalie eunji eunju evanthia eveliina
evgeniya evie evija evrim ewelina eyram ezgi ezinne fabiana fabiola fabrizia fadia fadime fadzai fahira fahmida faina
faith faiza fakhra fani faranak fareeha farhana fariba faridah farideh farzaneh fatbardha fatiha fatime faustine
fauzia fauziah fazura fehmida felicie felicja felisa felismina fenella fenna fereshteh feride feyza fflur fidan
fidelma figen filipa filiz fionnghuala fiorella firoozeh fitri floor floriana flossie flutura folashade foluke forough
foteini fotini fouzia franciszka francoise frederique freja freydis friederike friða froukje fruzsina fuensanta fulya
fumiko funda fungai fusako gabriele gaelle galia galit gamze ganimete garbine garima garyfallia gauri gayane gayatri
geertje geertruida geetha gema genowefa gentiana georgeta geralda gergana gerlinde gertie gertraud gertrudis gerður
gesine ghazala gianna giannoula giedre gila gilberte ginka gintare giovana gisla gitta giuditta gizella gizem gokce
goldie golriz golshifteh gonca gonul gordana gozde graca gratiela greetje grete grethe griet gudny guiomar gulcan
gulden guler gulnara gulnaz gulsah gulshan gulsum gulten gundula gunn gunnhildur gunta gunvor guro guðbjorg guðlaug
guðny guðriður guðrun gwenaelle gwenan gwenfair gwenno gyongyi gyorgyi habsah hacer hadas hadassah hadeel hadil hafida
hafsatu hagar hagit hailey hajnalka hajra hajrije hale haleema haleh halimah halla halldora halyna hanako handan hande
hanieh hanka hanlie hannele hannelie hantie happiness harini harshani haruka haruko hasmik hasnah hasnija havva hayati
hedvig heena hege heide heidemarie heiða heledd heleen heli helju helle helmi heloisa hema hend hendrikje hengameh
henrike henryka herdis herminia hester hetal heulwen hiba hideko hila hilal hildur hilja hilkka hillevi hilma hiltrud
hina hine hinemoa hinewai hisako hitomi hjordis hoda holmfriður honoka honorata honorine hope houda hrafnhildur hrefna
hripsime hristina huguette huia hulda hulya humaira humeyra hyejin hyunjung ibolya ibtisam idalina idit ietje ieva
ifeyinwa ifunanya iglika ignacia ihintza iida iiris ijeoma ikram ikuko ildiko iliana ilina ilinca ilirjana iliyana
ilknur iman imbi imke immacolata inaam inas inass inbal inci indah indrani indre indu ineke inese inessa ineta inga
ingegerd ingela ingibjorg inguna ingvild inkeri inna inoka insa intisar ione ionela ioulia iqra iracema irantzu iren
irini irit irja irmeli iryna ishita isidora iskra ismat israa iswari itzel iulia ivelina ivete ivona ivone izaskun
izel izumi jaana jacinthe jacoba jacquetta jadranka jagoda jagruti jahanara jale jamilah janaina jandira janey janneke
jantine jantje jaroslava jaroslawa jasmina jawahir jaya jayanthi jayashree jeannine jebet jehona jeltje jepchirchir
jepkemboi jepkosgei jeptoo jerotich jessa jhumpa jihan jihye jimena jirina jisoo jitka joanie joaquina johana joke
jolan jona jonida jonna josefin josien josine joumana jovita jozefa judit judita judyta juhi julianna julienne jummai
junaidah junko jurate jurema jurgita jussara kaarina kadri kadriye kaede kahurangi kaija kaja kajal kalani kalliopi
kallirroi kaltrina kalyani kamile kamini kana kanako kanini kanya kaori karianne karien karine karishma karla kartika
kartini karuna karyn kashmira kassie katariina katayoun kateryna kathambi kati katri katrijn katrine kausar kavitha
kawtar kawthar kaye kaylee kazuko keala keely kehaulani kehinde keisha kelsey kelsie keri kersti ketaki ketevan keti
khady khaleda khanyisile khatia khatuna khawla khethiwe khrystyna khushboo kikue kimete kimiko kinneret kiri kirsti
kishwar kiyoko kjersti klaartje klavdia klavdiya klementyna klodiana knarik kobra kolbrun konstantina kosisochukwu
koviljka kozeta krasimira kremena kristina kristyna krisztina kriti ksenia ksenija kseniya kubra kulli kulsoom kumkum
kumud kunegunda kusum kveta kyllikki kyoko kyriaki kyunghee ladan laia laima lais lale laleh lali lamara lamprini
lamya laoise laraba lata latha latifah latife lauraine laure laurene laureta leandri leasa leela lejla lela leman
lempi lene leokadia leonor lestari lettie lexi libuse licia lidewij lidiya liene lieve liga ligaya ligia lihi liina
liis liisa lika lile lilia liliane lilja lilla lilyana limor lindita lioba liora liridona lisette litia liudmyla
lizelle ljerka lleucu llinos llio loes lonneke loraine loredana loreta losa losalini lotje lotta lowri luana luciene
lucilia lucja lucyna ludivine ludwika luisella luljeta luminita luned lurdes luzia luzmila luzviminda lyubov lyudmyla
maame maaret maarit maarja maayan machiko machteld madalina madelief madge madiha madoka magali magdalini magdolna
magnhild mahani mahin mahina mahliyo mahnoor mahshid mahvash mahwish maialen maidei maie maija maiju maiken maiko
maimouna maimunah mair maitane majella majida majlinda maka makanaka makareta makena maki makiko mala malak malathi
malati malee malene mali malia maliha malini malka malkanthi mami manana mandana mane manel manju manjula manushaqe
marama marcela marcelina mare maret marfa margareta margarida marged marharyta mari mariangela mariann marianthi
marietjie mariitta marijana marilia marinalva marinella mariola marites maritta marjaana marjatta marjo marjolaine
marjut marketa marketta marleen marlena marlis marloes marnie marsali marte martta maryla maryna maryse marzia masako
masoumeh mateja matthildur maude mawuena maysa maysoon mazlina maznah małgorzata meabh medea medha meenakshi meenal
megawati megumi mehreen mehrnaz mehrnoosh mehtap meibh meirav melahat mele melek melike melitta meltem memoona meral
merania merav merce mercedes mere mereana mererid mereseini merike meritxell merja merle mersiha mervat mervi mette
micaela michela michiko midori mieczyslawa mieko miglena mihaela miho mihoko mikaela miki milada milda milijana milka
miloslava miluse milvi minako minal mine minji minoo minseo miquelina mirain miren miri miriana mirja mirjana mirlinda
mirona miroslawa mirosława mirthe mirva misaki misbah mitsuko miyoung miyuki mizuki mmamoloko mmesoma moana mojgan
mojisola momoko monisola moran morenike morfydd moriamo morvarid morven motunrayo mouna mozhgan mpumi mrunal mueni
muge muirne mujde mukaddes mukta mumbua munazza munevver muthoni mwende mwikali mylene myroslava mzia naama nabila
nabukenya naciye nada nadege nadezda nadiah nadiya nadra nadzieja nagwa nahed naheed nahid nahla nahomi naila naira
najat najla nakato nakitto nalan nalani naliaka nalini nalubega namatovu namrata namukasa namutebi nanako nanami
nandipha nanjala nanna nansubuga nanuli nare nargess nargiza narine nasima nasimiyu nasrin nastaran nataliia natalka
natalya natela natercia natia natividad nato natsuki natsumi nausheen nava nawal nayana nayeli nazan nazli nazlı
ndunge nduta neasa nechama necla nedeljka neeltje neena neeta nefeli negar negin neide nekane nekesa nele nelleke
nelli nerea neriman nerina neringa nerissa nermin nermina nese nesreen nesrine nesta nestan neta neus neusa nevaeh
nevenka nevin nexhmije ngahuia ngaio ngaire ngozi ngozichukwuka nia nicoleta nienke nighat nigora nihal niina nijole
niki nikita nikoleta nikolett nikolina nilay nilgun nili nilima nilmini niloofar niloufar nilufar nilza nimali ningsih
nirit nirosha nisreen nithya njoki nkem nkiru nkosazana nneka nnenna nobuhle noelani noelie noemia noga noha noirin
nokwanda nollaig noluthando nomalanga nombulelo nomfundo nomonde nompumelelo nona nondumiso nonkululeko nontobeko
noora nooshin noraini norazlina norhayati noriko norliza normah nosipho nouf noura noxolo nthabiseng ntombi
ntombizodwa nune nunzia nuran nuray nurcan nurdan nurgul nurhan nurhayati nurit nuriye nursel nurten nyaboke nyambura
nyawira nyokabi obiageli oddny odete ogechi oighrig oili oktawia olaia olatz olaya oleksandra olha olimpia olinda
olivera oluchi olympia omnia onalenna ondina ophelie orane oriane orit orly ornela orvokki orysia oshadi osnat ottavia
otylia ouafa oumou outi ozge ozlem padma padmini paivi pallavi panagiota pania paraskevi parastoo paria parvaneh
parvathi parveen parvin pastora patience patrycja pattie pavlina pegah peig peigi pelagia pelin penina penka perihan
pernilla pernille perrine petronela petya philomela phindile phumla phumzile piedad piedade piera pierina pierrette
piia pille pinelopi piret pirjo pirkko piroska piyumi plamena pleun ploy pnina polyxeni pornthip pouran prabha prachi
pragya pramila pranvera pratibha pratima precious prema priscila priti priyanthi proinseas prudence puawai puleng
purificacion pushpa puspita pınar quetzalli quratulain rabab rachana radha radmila radostina radwa raelene rafia
rafidah raghad ragini ragna ragnheiður ragnhildur rahaf rahayu raheela raheleh rahila rahimah raija raili raimunda
raina rajani rajashree rajeshwari rakhi rakiya ralitsa raluca ramari ramatoulaye ramatu ramya rana randa randi
rangimarie ranka rannveig ranveig raonaid rasa rasha rashidah ratna ravdna rawan raymonde realtin reeta reetta regiane
rehana reidun reine reinhild relebohile renske renu retno revathi reyhan rhianydd rhonwen rianne rida ridhi rieko
rigmor riina riitta rimma rinat rineke rini riona risten ristin ritsuko ritva rivka robina rodica rohana rohani
roimata rokeya rokhaya rokiah roksaneh roksolana rola rolande romane romilly romina ronel rongomai ronke roopa roos
roosmarijn rosaleen rosangela roselyne rosinda rositsa rosmah rosnah rossana rossella roswitha roula rowaida roza
rozsa ruba ruchi rudina rudite ruhama rukhsar rukiye rula rumbidzai rumiko rumyana rupali ruslana rusudan rute ruti
ruvarashe ruvimbo ruwani ruxandra ruzena ruzica ruzita rønnaug saadet saadia saana sabreen sachiko sadhana sadhbh
sadije safaa saffron sagrario saija saila saimi saira sajida saki saliha salla salmah saloma salote salwa samah samar
sameena samreen sanae sanaz sanda sandrine sanduni sanela sangita sanita saniya sanja sanjana santie santina
saraswathi saratu saray sari sarit sarka sarmite sarojini sarolta satenik satu saumya savannah savina sawsan sayaka
sayuri scarlett sebastiana sebnem seda sedef sedigheh segolene sehrish seija sekai selda selin selvi semra senay senga
sengul senja senka seoyeon sepideh serife serwaa setsuko sevasti sevda severine sevil sevinc seyma seynabou shahd
shaheen shaheena shahla shahrizat shahrzad shaimaa shaista shakeela shakuntala shalu shamiso shamsiah shaniqua shanti
sharifah sharmin shatha shayla shaz sheida shereen sherine shiranthi shiri shirly shizuka shizuko shlomit shohreh
shoko shonagh shorena shpresa shraddha shubha shula shushan shuvai sidika sidorela sidra sieglinde sigal sigalit
sigita sigriður sigurbjorg sigurlaug siham sihem siiri silja silje silviya simge simin simina simisola simran sina
sinalei sindhu sindisiwe sine sinem sinikka sinziana siofra sioned siphokazi siranush sireen siriporn sirje sirkka
sisko sissel sithembile siti siv siwan sizakele sjoukje skaiste slavka slobodanka smadar smaranda smilja smita smriti
snehal snezhana snæfriður sobia soffia sofiia sofija sofiya sofya sogol soha soile sointu solene solfrid solomiya
solrun solvita somayeh somchit sona sondos songul sonsoles soojin sopho sopio sorina souad soyeon spomenka spyridoula
sridevi stamatia stana stanislawa stanisława stanka stavroula stefana stefaniya stefka steinunn steluta stepanka
stephie sterre stina stine styliani suad suada subhashini suchitra suda sudabeh suela sugandha suha suhad suhaila
suhair suhasini suheyla sujata sujatha sujin sukanya sukey sukie sulastri sulochana sumathi sumera sumeyye sumiko
sumitra suna sundari sunna supaporn suparna supriya suraya surekha susilawati svala svanhild svanhildur svatava svava
svea svetla svitlana sylvaine sylvette sylvi sylviane sylwia synnove szilvia szymona sæunn sølvi tabassum tabea
taghreed tahani tahereh tahmineh taisia taisiya tala talatu tali tamari tambudzai tamiko tansu tanuja taraneh tariro
tarja taru taslima tatevik tayyaba tecla tegwen tellervo telma teona teresinha terez terezinha tersia terttu tesni
tetiana teuta thais theano thembeka thembisile thilini thiphaine thokozile thomai thuraya tiaria tiiu tijana tilde
tinatin tineke tirion tirza tiwa tlalli tomasa tomomi tone tonje tora torika torunn tove toyosi treasa triantafyllia
triin trijntje trinidad trude trupti truus tsakane tshegofatso tsholofelo tsira tsuyako tsveta tsvetana tsvetelina
tugba tugce tulay tulsi turid turkan tuula tuuli tuulikki twila tytti tzipora uche uchechi udani ugochi uju uliana
ulku ulle ulyana uma umran unaisi undine unelma unni unnur urenna urvashi urve uschi vaia vaida vaishali vala valbona
valdirene valentyna valeriya valeska valgerður valya vania vanita vanora vanya vappu varda varduhi varpu vasilena
vasilica vasiti vassiliki vasudha vasylyna veerle velichka velta vendula ventsislava vered verna veronika veronique
vesela vibha vicenta victoire vieno vigdis vija vijaya vika vikki viktoria viktorie viktoriia viktorija viktoriya
vildan vimbai vincenza vineeta vineta viola violeta vira virag virpi virtudes visitacion visnja vitoria vittoria
viviane vjollca vladimira vuyelwa vuyiswa waceke wacera wafaa waimarie wairata waithera walaa waltraud wambura wangui
wanida wanja wanza wasana wati wavinya weronika whetu whina whitney wieslawa wiesława wietske wijdan wiktoria willeke
willemijn willow wiltrud wisal wladyslawa wulan xanthi xatia xhensila xoliswa yaffa yaiza yalda yamuna yandisa yanina
yanti yardena yaretzi yaroslava yaryna yashoda yasmeen yasuko yayoi yeganeh yehudit yejide yejin yekaterina yeliz
yelizaveta yesim yeukai yevdokia yevheniia yevheniya yewande yfke yifat ylfa ymke yocheved yolaine yonit yoona
younghee yousra yukari yuko yuliana yuliia yumiko yuna yuni yurdagul yuriko zafeiria zahia zainabu zaiton zakia zaleha
zamfira zamira zandile zareena zarina zaruhi zdislava zdravka zdzislawa zdzisława zeenat zehava zeina zeinab zelia
zelie zeliha zeljka zenaide zhanna zhivka ziba zikora zinaida zintle zipora zlatka zodwa zohreh zoi zoia zoleka zorana
zorka zornitsa zrinka zsanett zubaida zubaidah zubayda zubeida zubeyde zuhal zulaihat zulekha zulfiya zulmira zumra
zuraidah zyta þora þordis þorunn þuriður łucja`.split(/\s+/),
);
