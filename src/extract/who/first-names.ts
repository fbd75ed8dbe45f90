/**
 * First names beyond the commonest, of many languages, folded: such as almost only men bear, or almost only women,
 * and that are seldom other words.
 */
export const MORE_MALE = `kev gaz baz daz trev nev stu jez raz kel gav jase kaden olly bazza dazza gazza jonno robbo wazza davo
sekou rawle daithi kwesi fiifi kweku tunde wale kunle dapo olusegun farai tapiwa tafadzwa bongani
jabulani lwazi otieno ochieng kiprop wekesa omondi salum hamisi godfrey josiah cyprian ganesh ashwin sachin virat narayan
murugan karthik senthil kashif junaid eoin cillian ruairi emrys adamu ade adebayo adekunle adewale adil adnan adolfo agustin ahmet ainsley aitor ajay ajit akash akihiko akin
akira akshay alasdair alastair albin aldo alec aleksandar aleksander aleksei alessio alf alhassan alistair aliyu
allan alois alonso alun alvaro alvin amadou amar amarjit ambrose amin amit anatole anatoly ancel andrej andres
andrzej aneurin angelo aniket ankit ansel anselm antal antonin antonis apostolos aram archibald archie armando
armin arnau arnaud arne arnold aron arsene artem artur arun arvid arvind asger asif asim atanas atsushi attila
auguste augustine augusto aurelio axel aydin ayodele azeez aziz babajide babak babatunde baldev balint balraj
baltasar baptiste barnaby barney bart bartek bartholomew bartosz bashir basil bastian bastien beau bela benedict
benedikt benito benjy benoit bertie bertil bertram bertrand bhupinder bjarne bjorn blaise bogdan bohdan bohumil
boniface borislav bradley bram branislav branko brendan brent brett bronislaw bronson bryan bryn burak byron
caleb callum calum calvin cameron carel carsten caspar casper cathal cedric cem cesar chad chandra charley chet
chidiebere chijioke chike chinedu chinonso chuka chukwuemeka chukwuma cian ciaran clarence claudio clement
cletus cliff clint clive clyde colm conall conan conor conrad constantin constantine corey cormac cornelius
corrado craigie crispin cristian cristiano cristobal cyril cyrus dafydd dag dai daisuke dalibor damien damir
damola dandre daniil danilo danny dante darius darko darragh darrell darren darryl davide davit dawid declan
deepak deji dele delroy demetrius denys dermot derrick des desmond devin dexter dhruv diarmuid didier dieter
diethard dietmar dietrich dilip dimitar dimitris dinesh dino diogo dirk dmytro dobromir domenic domenico domingo
dominic dominik donal donovan dougal dougie dragan drago dragos dries dusan dwayne dwight dylan eamon eamonn
eberhard eddy efraim egon einar eirik eitan ejike ekrem elijah elio eliot elisha elliot elliott elmar elvis
emeka emile emiliano emilio emre emyr endre eneko engin ennio enoch enzo erhan erich erkki ernesto ernst errol
erwin esteban etienne euan eusebio evaristo evgeni evgeny ewald ewan ewen ezekiel ezra fabian fabien fabrice
fabricio fabrizio fadi fahad faheem farhad farhan farouk farrell faustino fawaz fearghal federico ferdinand
ferenc fergal fergus ferran fidel fidelis filippo finlay finley fintan fionn firas flavio floyd folarin folke
franck franco francois franjo frantisek fraser frazer freddie freddy frederic frederik fredrik fridolin
friedrich fritz fyodor gabor gabriel gaetano gaspar gaston gaurav gavan geert gennady georg georges georgi
georgios geraint gerhard germain gerrit gerry gethin ghassan giacomo giancarlo gideon gijs gil giles gino giorgi
girish glyn gonzalo gopal goran gordan gorka gottfried graeme grant grzegorz guido guilherme gunnar gunter
gunther gurpreet gus gustaf gustav gwilym gyorgy haakon hafiz haider hakan hakim halil hamed hamish hamza hannes
hari harish harjit haroon haruki hauke hazem heiko heinrich heinz helge helmut hendrik hennie henning heraldo
herbie hercules heriberto herman hermann hernan hideki hideo hilario hiroki hiroyuki hitesh hjalmar holger
horace horacio horst hossein howell hubert humberto humphrey hussain huub hywel iain ibrahima idris idrissa
ieuan ifan ifeanyi ifor iggy ignacio ignatius ihor ikenna iker ilie ilir ilja ilya imad imre indra inigo ioan
ioannes ioannis ionut isaiah iskander ismael ismail istvan italo itzhak ivar ivor iwan jabari jacek jaco jafar
jaime jaka jakov jakub jalen jan-erik janek janez jani janko janne janos jaroslav jarrod jarvis jasper javed
javid jayden jeb jed jelle jeppe jerald jeremiah jeroen jerzy jiri joachim joakim joaquim joaquin jochen joerg
johann jokin jonah jonny joop joost jordi jorg jorgen joris josep josip josu jovan jozef jozsef juha jukka juma
juraj juri jussi kabir kaito kalle kamil kamran karan karel karl-heinz karol kaspar kasper kaveh kazimierz
kazuki kazuo kees keir keiran kelechi kemal kenan kenta kenzo kerem kevan keyon khaled khalil khurram kieran
kiran kiril kirill kit klaas klaus knut kobe koen koichi koji kojo konrad konstantin konstantinos kostas kris
krishnan kristian kristof kristoffer krzysztof kwabena kwaku kwasi kyle kyriakos lachlan ladislav lajos lamar
lamin lamine lanre lasse laszlo laurence lauri lazar leander leandro leif leith lennart lenny leonid leons
leopold leroy lester levi liborio linus lionel livio ljubo llewellyn lloyd loic lonnie lorcan lorenz lorenzo
lothar lubomir lucian luciano lucien ludo ludovic ludwig lukas lukasz maarten mads mahdi mahesh mahmud maksim
maksym malachy malik mamadou manfred manoj mansoor mansour maqbool marcelo marcin marcio marek mariano marius
mariusz marlon marton marvin masato masood massimo matej mateo mateus mateusz mathias mathieu mathis matias
matthias matti mattias maurizio maxim maxime maximilian mehdi mehmet melvin mensah meurig micah michal mihai
mihail mikael mikel mikko miklos miko milad miloslav mingus miran miro miroslav mirza mladen moazzam modibo
mogens mohan mohit moises mordechai moritz mort mortimer moses moshe moussa muhammed mukesh munir murat murtaza
musa mykola myles nabil nadeem nader nadir naeem nahum naresh naseem naser nasir nathaniel naveed naveen nazim
ned neel neville niall nicky nico nicolai nicolau nicolo niels niilo nikhil niklas niko nikola nikolaos nikolas
nikos nils ninian nino nitin njoroge nobuo norbert norm norris nuno nwankwo obed obinna odhran odin odysseas
ogden oisin okechukwu okon oladele olafur olamide olav oleksandr oleksiy ollie olu olufemi olumide oluwaseun
omari onur oriol orlando orville osagie osama oskar osman ossian osvaldo otis otmar oussama owain ozan ozgur
ozzy paddy padraig palle panagiotis pankaj partha parviz pascual patryk patxi pau pavlo pawel peadar pekka pelle
percival percy pere peregrine petar petri petros petrus petteri peyton phelim phileas philemon phineas pierce
piers pieter pietro pontus prabhu pradeep prakash pramod pranav prasad prashant predrag prem przemyslaw quentin
quinton radek radovan radu rafa rafal rafiq raghu rahim raimund rainer rajan rajeev rajinder rajiv rajkumar
rakesh ralf ramesh ramin ramiro ramzi randall randolph randy ranjit raoul rasheed rashid rasmus rauf raymundo
rebin recep refik reg reggie reginald reinaldo reinhard reinhold remi remy renato renaud renzo reuben reynaldo
rhodri rhys rian riccardo richie rico rikard riley rinaldo ritchie robbie roberts robrecht rocco roderick rodger
rodney rodolfo rogelio rohan rohit rolf romain romeo romulo ronan ronnie ruaridh ruben rudi rudiger rudolf
rudolph rudy rui ruslan rustam ryszard sabir sadiq saeed safi sahil sajid sajjad salah saleh salim salvatore
samad sameer sami samson samuele sandeep sandor sandro sanjeev sanjiv santiago santino santosh sanusi saul
savvas seamas seamus sebastiano sebastien sefton segun sepp seppo serdar serhiy seumas seun severin seymour
shafiq shahid shahzad shaka shakir sharif shaun shayne sherif shigeru shinji shiv shivam shlomo shoaib sid
siddharth sidney siegfried sigmund sikiru silas silvan silvano silvio simeon sinisa sipho sizwe sjoerd slavko
slobodan sohail solomon soren spiros spyros srdjan sridhar srinivas stacy stan stanislav stanislaw stanko
stavros stefano steffen stellan stephane stevan stevie stig stijn stipe subhash sudhir sudip suleiman suleman
sumit sunil suraj suresh sushil svein svend sverre sylvain sylvester szymon tadej tadeusz tadhg taha tahir taiwo
takashi takumi tamas tancredo tapio tarek tarik tariq tarquin tayo teddy temitope tendai tennyson terence
terrance terrell teun tevita thabo thaddeus thanasis theodor theodore theophilus thibault thierry thijs thorsten
thorvald thulani tiago tiberiu tihomir tijani tijmen timo timur tino tobi tobias tobiasz toivo tomasz tomaz
tomislav tommaso torben tore torsten toshio trent tristan tristram troy tsvi tuomas turlough tuukka tyrone tzvi
uday udo ugo ulf uli ulises ulrich umaru umut unai uriel urs usman uwe vaclav valdemar valentin valentino
valerio vasile vasily vasyl vaughan vaughn vegard venkat venkatesh viggo vijay vikas viktor ville vinay vince
vincenzo vinnie vinod virgilio vishal vital vito vittorio vivek vlad vladimiro vladislav vojtech volker
volodymyr vuk vusi vuyo vyacheslav wahid waldemar waleed walid wally walt waseem wasim wendell wenzel wessel
wilbert wilbur wilf wilfred wilfried willard willem willi willie wim winfried winston wojciech woody wouter
wyatt xabi yahya yair yakov yakubu yaniv yannick yared yaroslav yash yasin yasir yassin yasuo yaw yehuda yerlan
yevgeny yiannis yitzhak ynyr yoav yohannes yonas yonatan yorgos yoshi yoshio younes yousef yousuf yuriy yuval
yvon zach zack zahid zaid zakaria zaki zane zbigniew zdenek zdravko zeke zeljko zeno zhivko ziad zoltan zoran
zubair zvonimir zygmunt`;
export const MORE_FEMALE = `debs mags shazza stace sandie kaz
abena adwoa efua afia nkechi funmi aminat hauwa rukayat rudo chipo tsitsi nokuthula lerato naledi
wanjiru njeri akinyi atieno achieng nafula mwanaisha merlene beverley savitri shanta saraswati mamta sushila vimla lavanya
sowmya khadeeja eimear dervla kirsteen birgitta ragnhild gunnhild ioanna despina femke abbey abbie abby abeni abimbola abiola abosede adaeze adaku adela adelaide adelina adeline adeola aditi adriana
adrienne afua agata agatha agathe agnese agnieszka ailbhe aileen ailsa aimee aine aino aisling aissatou aiyana
akosua alana alanna alejandra aleksandra alena alessandra alessia alexa alexandrina alexia alfreda alia
aliaksandra alina aline alisa alisha alissa aliya aliyah allegra allie alma almudena alva alyona alyssa amaka
amalia amandine amani amara amaya amelie amena amie amira amma amrit amrita anabel anabela anahit anais analia
ananya anastasiya anat andree andreea andriana anela anette angele angelica angelika angelique angharad aniela
anika anja anjali anke annabel annabelle annalisa anne-marie annegret anneke anneli annelies anneliese annemarie annick
annika annunziata anouk anousheh anoushka antje antoinette antonella anu anupama anusha anwen anya aoibhinn
aoife aparna apolline arabella araceli araminta aretha ariane arianna ariella arlene arlette armelle arundhati
arwa arya aslihan assia assunta asta asuncion aubree audra augustina aurelia aurelie aurora ava avani ayaan
ayanna ayelet ayesha ayfer aygul ayse aysegul aysel ayumi azadeh azra babette bahar barbro bathsheba bea belen
belinda benedetta benedicta benedikte berenice bernadette bernadine bernarda bernice bertha beryl bess bessie
bethan bethany bev bhavna bianca biddy bilge bimbo binta bisi blanca blanche blythe bodil bonnie bozena branwen
breanna bree briana brianna brid bridie brigid brigida brigita brita britt britta brittany bronagh bronte
bronwen bronwyn brooke brunhilde bukola busisiwe caitlin caitriona calista candace candice candida caoimhe cara
carina carissa carlota carmel carmela carmelita carmella caron carys cassandra cassie catalina catarina caterina
cath catherina cathleen cathrine catrin catriona cecile cecily celeste celestine celina celine ceri ceridwen
cerys chanel chanelle chantal chantelle charis charlene charmaine chaya chenoa cherie chiamaka chidinma chika
chimamanda chinwe chioma chizoba chrissie christa christabel christel christelle christiane christie ciara
cicely cilla cinzia clarice clarissa clarisse claudette claudine clementine cleo cliona clodagh clotilde coleen
colette concepcion concetta constance constanza consuelo cora corazon cordelia corinna corinne cornelia cosima
cressida cristiana crystal cybele cynthie dagmar dagny dahlia daiva dalia damilola danica danuta daphne daria
darlene dasha davina deana deanna deanne debora dee deepa deepika deirdre delfina delilah della delphine delyth
demet demi denisa desiree desta devika dhivya diandra dilek dilys dimitra dina dinah divya djamila dolly
donatella dorcas doreen doria dorina dorit dorota dorothea dorothee dorte dot dottie drusilla dulce dulcie durga
dusica dympna eabha ebba ebele ebru edda edie edina edita edna edwige edwina effie eibhlin eilidh eilis einat
eira eirlys ekaterina elaheh elana elda eleanora eleni eleonora eleonore elfriede eliana elin elina elinor
elisabet elisabetta elissa elizaveta elke elli ellie elma elodie eloise elsbeth else elsie elspeth elvira elwira
emer emilia emilie emine emmanuelle emmeline eniko enrica enya erna ernestine erzsebet esen esma esme esmeralda
esperanza estefania estela estelle esteri ethel etta eudora eugenia eugenie eulalia eunice euphemia evangelia
evangeline evdokia evelina evelyne evgenia evita ewa eydis fabienne fadwa falguni fanny farah fareeda farida
farzana fatemeh fathima fatimah fatmata fatou fatoumata faustina fawzia fay faye federica felicia felicitas
felicity fernanda ffion filomena fionnuala fizza flavia fleur flo floella flora florencia florentina folake
folasade fran franca francine francisca franziska frauke freda frederica frida frieda funke funmilayo gabriella
gabrielle gaby gaia galina ganna gaynor geeta gemma genoveva georgette georgiana georgie georgina geraldine
gerda germaine gertrud gertrude gesa ghada ghislaine giada gigi gilda gill ginette ginevra ginny giorgia
giovanna gisela gisele giselle gita gitte giuliana giuseppina gladys glenda glenna glennis glenys glynis
godelieve golnaz graciela grainne grazia graziella grazyna greer gretchen gretel griselda gro gudrid gudrun
guendolina guinevere gulay gulsen gunhild gunilla gwen gwenda gwendoline gwendolyn gwenllian gwyneth habiba
hadia hadiza hafsa hafsat hajar hala halima halina halle hana hanan hanna hanne hanneke hannelore harleen hatice
hattie hava haya hayat hayley hazel heba hedda hedwig heidi heidrun heike hela helga hella hellen heloise henna
henrietta henriette hermine hermione hesther hetty hilda hilde hildegard hira hiroko hodan holley honor honora
honoria hortense hortensia huda hyacinth iben idoia ifeoma ifrah iga ilana ilaria ileana ilka ilona ilze imelda
immaculata imogen inaya indira ines inge ingeborg inger ingunn inka inmaculada ioana iola iolanda iole iona ipek irem
irena irma irmgard irmtraud isadora isatou isaura isha ishani ishbel isla isobel isolde itziar iveta ivy iwona
iyabo izabela izolda jacinda jacinta jackeline jacquelyn jacqui jada jadwiga jamelia jamila jana jancis janelle
janeth janette janie janina janine jarmila jasmin jasna jayne jeanette jeanie jeanine jeannie jehan jelena
jemima jemma jeni jenna jennie jerilyn jesamine jessamy jette jiya joana joann joanne jocasta jocelyn jocelyne
jodi joelle johanna jola jolanda jolanta jolene jolie jolien jorja jorunn josefa josefina josefine josette
josiane josie jovana joyceline juanita judi jule juliane juliet julieta juliette julita jumana justine justyna
jutta jyothi jyoti kadiatou kadija kaia kaisa kajsa kalina kalpana kamala kamila kanwal kara karena karima
karlijn karolina karoline kasia katalin katarina katarzyna katerina kath katharina kathe kathi kathrin katia
katja katka katrina katya kavita kayleigh kayley kazimiera keeley keira kelley keren kerstin keziah khadijah
khadra kiera kiki kinga kira kirsi kirstie kirstin kirti kitty klara klaudia kofoworola komal kornelia krista
kristel kristiina kristine kristy kriszta krystal krystyna kshama kumiko kylie kyra lacey laetitia lakshmi
lalita lamia lana lani larisa larissa lashonda latifa latisha latoya laureen laurel lavinia leanna leanne
leanora leena leilani leire lenka lenore leocadia leona leonie leonora leontyne leopoldine lesya letitia letizia
letty levana leyla liana lianne libby lieke lien liesbeth liesel lieselotte liesl lilian liliana lilianne lilija
lilit lilith lillian lilly lina linde lindiwe linette linnea lisbeth lise liselotte lissa livia lizzie lizzy
ljiljana ljubica lorelei loreley lorena lorenza lori lorna lotte lottie loubna louella loulou lourdes lovisa
lubna lucette luciana lucie lucienne lucila lucille lucinda lucretia lucrezia ludmila ludmilla ludovica luise
luiza lulu lupe lupita lusine lyanne lydie lynda lyndsey lynette lynne lyra lyudmila maaike maartje mabinty
macarena madalena maddalena maddie madhavi madhu madhuri madina mae maebh maelle maeva maeve mafalda magda
magdalena magdalene maggi maha mahalia mahnaz mahsa maia maike maimuna maire mairead mairi maisie maite maja
malgorzata malika malin mallory malwina mamie manal mandy manisha manizeh manon manuela marceline marcella
marcelle mareike maren margarete margareth margaretha margaux marge margery margherita margie margit margo
margot margret margrethe marguerite mariah mariam mariama mariamne mariana marianna marianne maribel maribeth
maricel marieke mariella marielle marietta mariette marija marijke marika marike mariko marilena marilyn marisa
mariska marisol marit marita marite mariya marja marjan marjolein marjory marlen marlene marlies marthe martine
marwa maryam maryanne maryjane marysia marzena masha mathilda mathilde matilda matilde maura mavis maxine mayumi
mechthild meena meera megha meghan mehwish meike meinir melina melinda melisande melita menna merete meriem
merima merryn merve meryem meryl meta mhairi miah michaele michala michalina micheline mieke miharu mila
milagros mildred milena milica millicent millie mimi minna minnie minou mira mirabel miranda mireia mireille
mirela mirella miriama mirjam mirka mirna miroslava mitzi modupe moira moll mollie monique montserrat morag
morgane moriah morwenna moya mridula muireann muna munira muriel myfanwy myra myriam myrna myrtle nadezhda
nadine nadira nafisa nagore naima najma najwa nancie nandini nandita nanette naoko naomie narelle narges nasreen
nastassja natacha natali natalija nataliya natasa nathalie natsuko navya nazanin nazia neda neela neelam neha
nell nellie nelly neneh nereida nerys neslihan nesrin ness nessa netta nettie neve nevena nhung niamh nicci
nicki nicoletta nicolette nicolina nidhi niharika nilofar nilufer nirmala nisha nita nitza noelia noelle noemi
noemie nolwenn nomsa nomusa nomvula nonhlanhla norah noreen norma nour nuala nuria nurul nusrat nyasha nyla
nynke oana oceane octavia odalys odette odile ofelia ofra oksana olena olesya olive oliwia olufunke olwen olwyn
omolara onyinye oona oonagh ophelia oprah oriana orla orlaith orna ornella orsolya ortensia otilia ottilie
ottoline oyinkan paige palesa palmira paloma pam pamella parisa parminder parvati pascale patrizia patsy patti
patty paulette pauliina paulina pavla payal pearl peg peggy perdita peri perla perpetua petronella petronila
petula petunia philippa philippine phillipa phillis philomena phyllida pinar pippa polina pooja poonam poppy
portia pranita preeti prerna prisca priscilla priyanka pru prue purnima queenie quenby quiana rabia rachael
rachele rachida radhika radka rafaela rafaella raffaella rahel raisa raissa rajni ramona rani rania ranjana
raphaelle rashida rashmi razia reba rebeca rebekah reem reena refilwe regan regine reiko reka rekha rena renate
renita renuka reshma reyna rhian rhiannon rhoda rhona rhonda ricarda richa rihanna riikka rika rikke rima rina
rinske risa ritu riva robyn rochelle rocio roisin roksana rolanda romana romola romy ronit ronja rosalba rosalia
rosalie rosalinda rosaline rosamund rosana rosanna rosanne rosaria roseanne rosella roselyn rosemarie rosetta
roshni rosie rosina rosita roslyn rowena roxana roxane roxanne roya rozalia rozanne rubina ruby rufina rukhsana
rukmini rumana runa rupa rupinder ruta rutendo ruthie rysia saanvi saara saba sabah sabeen sabiha sabine sabrine
sacheen sadaf sade sadia sadie safia safiya sahana sahar saima sakina sakshi sakura salima sallie salma salome
saloni samanta sameera samia samina samira sana sanaa sandhya sangeeta sanna sanne sanya saoirse sapna sarai
sarina sarita saroja saskia satoko saundra savita scholastica seema selina sena seonaid septima serafina serap
seraphina serenella setareh sevgi sevim shabana shabnam shagufta shahida shahnaz shaila shakira shalini shamim
shamima shamsa shana shania shanice shanthi sharifa sharlene sharmaine sharmila sharona shauna shawna shazia
sheela sheena shelagh shelley sherry sheryl shetal shian shideh shilpa shiori shira shirin shivani shobha shona
shoshana shreya shruti shulamit shweta sian sibel sibongile sibyl sibylle sidonie sidsel siegrid sietske signe
sigourney sigrid sigrun sile silke silvana silvie simona simonetta sinead siobhan siri sirpa sisi sita sive siw
slavica sneha snezana sofie soheila solange soledad solveig somaya sonal sonali sondra sonja sonya soodeh sophy
soraya sorcha stacey stacie stanislava stefania stefanie steffi stelle stephania stephanya sudha sukhwinder
sultana suma sumaira sunita sunniva susannah susanne sushma susi susie suvi suzan suzana suzanna suzette suzie
suzy svenja swapna swati sybil sylvie tabitha tahira tahmina taina takako talia talitha tallulah talulah tamar
tamika tammy tamsin tanisha tanja tanvi tanya taryn tasha tasneem tatjana tatyana tawana teagan teena tegan
teodora teodozja teresita tereza terhi teri tessa thandeka thandi thandiwe thea thelma theodora theodosia
therese theresia therza thomasina thora thuli tia tiara tiffany tiina tilda tilly timea timothea tirzah titilayo
tiziana tjitske toini tomasina tomoko tori torill toshiko toyin tracie tricia trina trine trish trisha trista
trixie trudi trudie trudy trui tuba tuija tulin tuva tyra tzipi ula ulla ulrica ulrika ulrike upasana urmila
ursel urszula usha ute uzma val valda valeria valerija valma vanda vandana vanja varsha varvara vasanti vasiliki
vasilisa veda veena velma vendela venetia verena verity vesna vibeke vicki vickie vicky victorine vidya vilma
vimala vina vinita violaine violetta violette viorica virginie virve viveca viveka vivi viviana vivianne vivien
vivienne vjosa vlasta voirrey vreni vroni vuokko wafa wahida wairimu wambui wanda wangari wanjiku warda wenche
wenda wendela widad wiebke wies wieteke wilhelmina willa wilma winifred winnie winona wioletta wisteria wynne
xanthe ximena xiomara xochitl yaa yael yamini yana yara yaritza yasemin yasmina yasmine yelena yesenia yetunde
yevgenia yildiz ylva yoana yoanna yolande yonca yordanka yoshiko ysabel ysolde yukiko yuliya yumi yvette yvonna
zadie zahara zahida zahra zala zanele zaneta zara zareen zaynab zdenka zeba zehra zelda zelma zena zenaida
zenobia zeynep zinnia zita ziva zlata zohra zoja zora zorica zoya zsofia zsuzsa zsuzsanna zuleika zuleikha
zulema zuzana zuzanna`;
