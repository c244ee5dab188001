"""Phrases: wordings of a site's own lines: buttons, notices, headings of other jobs.

Gathered 2026-11 from saved pages of some 25 job sites and from the buttons that applicant tracking systems ship with in
each language. Everything is folded; a phrase that a posting's own text could open a line with has no place here.
"""

import re
from typing import Final

from postingkit.lexicon.buttons import lines_of

__all__ = [
    "ASIDE_HEADINGS",
    "FACT_HEADINGS",
    "MAIL_FOOT",
    "OPENINGS",
    "OTHERS",
    "OTHER_HEADINGS",
    "OWN_LINES",
    "OWN_LINKS",
    "OWN_OPENINGS",
    "OWN_STARTS",
]

OWN_LINES: Final = lines_of(
    # to share, keep, print
    "share|share job|share this|share this job|share this page|share this vacancy|share this position|share this post",
    "share via email|share via twitter|share via facebook|share via linkedin|share on facebook|share on twitter",
    "share on linkedin|share on x|tweet|like|pin it|email|email this|more information about this job",
    "refer a friend to this job|go back to the welcome page|applicant tracking software|email this job|email job",
    "email to a friend|email a friend|e-mail to a friend|send to a friend|send this job to a friend",
    "send job to a friend|tell a friend|refer a friend|refer someone|refer job|linkedin|facebook|instagram|youtube",
    "whatsapp|xing|tiktok|ask a question|ask us a question|follow us on|seguici|síguenos|siga-nos|suivez-nous",
    "volg ons|följ oss|følg os|følg oss|seuraa meitä|sledujte nás|obserwuj nas|categories|advanced search|let us know",
    "კატეგორიები|რეგისტრაცია|ავტორიზაცია|პაროლის აღდგენა|სისტემაში დარჩენა|გააზიარეთ ეს ვაკანსია|გაფართოებული ძებნა",
    "ძებნა|მთავარი|copy link|copy url|link copied|save|save job|save this job|saved|unsave|add to favorites",
    "add to favourites|add to job cart|add to cart|bookmark|bookmark this|print|print job|print this job",
    "print this page|print page|print version|printer friendly|download|download pdf|report|report job",
    "report this job|dismiss|undo|follow|follow us|subscribe|job alert|job alerts|create alert|create job alert",
    "get job alerts|sign up for job alerts|set up job alert|teilen|job teilen|stelle teilen|drucken|seite drucken",
    "merken|job merken|weiterempfehlen|per e-mail senden|partager|partager cette offre|imprimer|sauvegarder",
    "enregistrer|compartir|compartir oferta|imprimir|guardar|guardar oferta|compartilhar|partilhar|condividi|stampa",
    "salva|delen|deel|afdrukken|opslaan|sdílet|tisk|uložit|udostępnij|drukuj|zapisz|поделиться|распечатать",
    "в избранное|dela|del|skriv ut|udskriv|jaa|tulosta|シェア|印刷|comparteix|imprimeix|tweet this|save for later",
    "add to shortlist|shortlist this job|auf facebook teilen|diese stelle teilen|seite teilen|stellenanzeige teilen",
    "stelle drucken|als pdf herunterladen|pdf herunterladen|télécharger en pdf|télécharger l'offre|imprimer l'offre",
    "imprimer la page|descargar pdf|imprimir oferta|compartilhe isso|baixar pdf|vedi azioni|scarica pdf",
    "stampa la pagina|delen via|deel via|download als pdf|pobierz pdf|wydrukuj|drukuj ogłoszenie|sdílejte|vytisknout",
    "tisknout|поделитесь вакансией|версия для печати|версія для друку|поширити|dela sidan|skriv ut sidan",
    "pulled from the full job description|refer a friend for this job|create a job alert|add this",
    "show more options|message|job poster|job post|profile insights|promoted|promoted by hirer",
    "responses managed off linkedin|register to apply|login to apply|log in to apply|reply|favorite|hide|flag|best of",
    "qr code link to this post|how your profile and resume fit this job",
    "fandt du det, du søgte|denunciar vaga|denunciar oferta",
    "udskriv siden|skriv ut siden|シェアする|ツイート|印刷する|このページをシェア",
    # "by" and "in" around who wrote a page
    "by|in|posted in|filed under",
    # to say what one thinks of the page
    "is this page useful|was this page helpful|was this page useful|report a problem with this page",
    "war diese seite hilfreich|cette page vous a-t-elle été utile|te ha resultado útil esta página",
    "quanto sono chiare le informazioni su questa pagina|valuta da 1 a 5 stelle la pagina|was deze pagina nuttig",
    "czy ta strona była pomocna|hjälpte informationen på sidan dig|fandt du det du søgte|fant du det du lette etter",
    "o seu endereço de e-mail não será publicado|tu dirección de correo electrónico no será publicada",
    # to move about
    "back|go back|back to top|top|back to search|back to search results|back to results|back to jobs|back to job list",
    "back to all jobs|back to list|back to listing|back to listings|back to job listings|back to careers",
    "back to job search|return to search|return to search results|return to job search|return to list",
    "return to results|view all jobs|view all openings|view all positions|view similar jobs|view more jobs",
    "see all jobs|see more jobs|all jobs|all openings|more jobs|search jobs|job search|new search|search|search again",
    "home|menu|main menu|top sub menu|navigation|main navigation|toggle navigation|skip to content",
    "skip to main content|skip to main|skip navigation|skip to navigation|skip to footer|skip to search|skip links",
    "next|previous|prev|close|cancel|clear|reset|submit|ok|more|less|show more|show less|read more|read less|see more",
    "view more|learn more|expand|collapse|expand all|collapse all|details|loading|please wait|please wait a moment",
    "bitte warten|wird geladen|chargement|chargement en cours|veuillez patienter|cargando|espere por favor|carregando",
    "caricamento|laden|ladataan|načítání|ładowanie|загрузка|подождите|пожалуйста, подождите|გთხოვთ, დაელოდოთ",
    "გთხოვთ დაელოდოთ|読み込み中|view website|company website|visit website|view company|view profile",
    "view company profile|opens in new window|opens in a new tab|help|faq|faqs|site map|sitemap|privacy",
    "privacy policy|privacy notice|your privacy choices|cookie policy|cookie settings|cookie preferences",
    "cookie notice|manage cookies|accept|accept all|accept cookies|accept all cookies|reject all|decline|decline all",
    "allow all|got it|terms|terms of use|terms of service|terms and conditions|legal notice|disclaimer|accessibility",
    "do not sell my personal information|footer|header|advertisement|sponsored|zurück|zurück zur übersicht",
    "zur übersicht|zurück zur suche|zurück zur liste|alle jobs|alle stellen|startseite|zum inhalt|zum inhalt springen",
    "zum hauptinhalt springen|zur navigation|menü|suche|suchen|mehr|mehr anzeigen|weniger anzeigen|schließen",
    "nach oben|impressum|datenschutz|datenschutzerklärung|barrierefreiheit|agb|suche öffnen|menü öffnen|retour",
    "retour aux offres|retour à la liste|retour aux résultats|accueil|recherche|fermer|aller au contenu",
    "aller au contenu principal|mentions légales|voir plus|haut de page|volver|volver a ofertas|volver al listado",
    "inicio|buscar|cerrar|ver más|ver más ofertas|aviso legal|ir al contenido|saltar al contenido|voltar|início",
    "fechar|ver mais|torna indietro|torna alla lista|chiudi|terug|terug naar overzicht|terug naar vacatures|sluiten",
    "zoeken|zpět|zpět na výpis|zavřít|wróć|powrót|zamknij|назад|закрыть|tillbaka|tilbake|tilbage|takaisin|戻る|閉じる",
    "トップページ|закрити|back to vacancies|all vacancies|back to current vacancies|see all roles",
    "zurück zur stellenübersicht|zurück zur stellenliste|alle offenen stellen|zurück zu den stellenangeboten",
    "retour à la liste des offres|retour aux offres d'emploi|volver al listado de ofertas|ver todas las ofertas",
    "volver a empleo|voltar para vagas|voltar às vagas|ver todas as vagas|torna agli annunci|torna all'elenco",
    "terug naar het overzicht|bekijk alle vacatures|powrót do listy ofert|wróć do listy|zobacz wszystkie oferty",
    "zpět na seznam|zpět na přehled|все вакансии|к списку вакансий|всі вакансії|назад до вакансій|до списку вакансій",
    "alla lediga jobb|till alla lediga jobb|till alla jobb|til alle ledige stillinger|zu allen stellenangeboten",
    "tillbaka till lediga jobb|visa alla jobb|se alle stillinger|se alle ledige stillinger",
    "tilbake til oversikten|tilbage til oversigten|一覧に戻る|前のページに戻る|ページトップへ|ページの先頭へ",
    "このページのトップへ|tornar|torna enrere|tanca|inici|cerca|política de cookies|política de privacidad",
    "política de privacitat|política de privacidade|termos de uso|avís legal|aviso de privacidad|informativa privacy",
    "note legali|privacyverklaring|cookiebeleid|toegankelijkheid|polityka prywatności|regulamin|polityka cookies",
    "zásady ochrany osobních údajů|podmínky užití|ochrana osobních údajů|политика конфиденциальности",
    "условия использования|політика конфіденційності|умови використання|integritetspolicy|tillgänglighet|personvern",
    "personvernerklæring|privatlivspolitik|tietosuoja|tietosuojaseloste|saavutettavuus|プライバシーポリシー|利用規約",
    "お気に入り|キープする|お気に入りに追加|検討中リストに追加|tout accepter|tout refuser|continuer sans accepter",
    "aceptar todo|rechazar todo|aceptar y cerrar|accetta|rifiuta|accetta tutti|aceitar todos|rejeitar|accepta-ho tot",
    "alles accepteren|akceptuję wszystkie|přijmout vše|принять все|godta alle|acceptera alla|accepter alle",
    "hyväksy kaikki|alle akzeptieren|alle ablehnen|すべて受け入れる",
    # to join
    "log in|login|log on|sign in|sign up|sign out|log out|logout|register|register now|join|join now|create account",
    "create an account|my account|my profile|my jobs|already a member|password recovery|forgot password",
    "forgot your password|forgot your password?|keep me logged in|remember me|anmelden|registrieren|einloggen",
    "mein konto|se connecter|connexion|s'inscrire|mon compte|iniciar sesión|regístrate|mi cuenta|entrar|cadastre-se",
    "accedi|registrati|inloggen|registreren|mijn account|přihlásit|přihlásit se|registrace|zaloguj|zaloguj się|войти",
    "регистрация|logga in|logg inn|log ind|kirjaudu|ログイン|会員登録",
)
"""Whole lines without the marks at their ends."""

OWN_LINKS: Final = lines_of("website|web site|homepage|webseite|zur website|site web|sitio web|sito web|web|sajt|сайт")
"""Lines that are the page's own as links, and names of a value otherwise."""

OWN_STARTS: Final = frozenset(line.partition(" ")[0] for line in OWN_LINES)
"""The first words of these lines: most lines of a page have none of them."""

OWN_OPENINGS: Final = re.compile(
    # "We use cookies to improve", "This website uses cookies", "By using our site, you acknowledge"
    r"we (?:and our \w+ )?use cookies|(?:this|our) (?:web)?site uses"
    r"|by (?:using|continuing to use) (?:our|this) (?:web)?site"
    r"|wir verwenden cookies|diese (?:web)?seite verwendet|nous utilisons des cookies|utilizamos cookies"
    # "Please enable JavaScript", "JavaScript is disabled in your browser"; "Please login or register to apply"
    r"|please (?:enable|turn on) javascript|please (?:log ?in|sign in) or (?:register|sign up)\b"
    r"|javascript (?:is|must)|your browser"
    # "© 2012 ...", "Copyright 2012 ...", "Powered by ..."
    r"|©|\(c\) ?(?:19|20)\d\d|copyright|powered by"
    # "Printed on 27/11/2026"
    r"|printed (?:on|from) "
    # "Share this job:", "Return to search results", "Send this job to a friend", "View more jobs at"
    r"|share (?:this|on|via) |(?:return|back) to (?:the )?(?:search|job|result|list|career|all)|skip to "
    r"|(?:e-?mail|send|print|save|report) this (?:job|page|position|vacancy|posting)\b"
    r"|(?:view|see|browse|show) (?:all|more|similar|other)\b.{0,40}\b(?:jobs|openings|positions|vacancies)$"
    # "Select how often (in days) to receive an alert:" on every board of SuccessFactors
    r"|select how often \(in days\) "
    # "To share this job on WeChat, please click ...", "To update your profile, click here", "In order to access this
    # site, you need to enable Javascript"
    r"|(?:in order )?to (?:(?:share|print|save) this (?:job|page|vacancy) |update your profile\b)"
    r"|(?:in order )?to (?:access|use|view) this (?:site|page|website)\b.{0,40}javascript"
    # "Be one of the first ten applicants", "Bank or payment details should never be provided when applying", warnings
    # of boards about strangers who write to applicants
    r"|be (?:one of|among) the first (?:\w+ )?applicants\b|(?:never provide|don't provide) your bank\b"
    r"|bank or payment details should never\b"
    r"|please ensure you meet .{0,60} before applying|help us maintain the quality of jobs|is this job not remote"
    # "Job 2 of 14", "Applied vacancies: 12", "Jobs posted: 1", "React to this job: 0 0 0"
    r"|job \d+ of \d+$|(?:applied vacancies|jobs posted|applicants|views): \d+$|react to this (?:job|post)\b"
    # "See who Tarn has hired for this role", "Get notified about new Clerk jobs in Tarn", "Log in to bookmark this job"
    r"|see who (?:you know$|.{2,80} has hired for this role$)|direct message the job poster\b"
    r"|referrals increase your chances\b|get notified about new .{2,120}\bjobs\b"
    r"|interested in building your career at\b|here['’]s how the job (?:details|qualifications) align\b"
    r"|need help finding the right job\b|we can recommend jobs specifically for you\b"
    r"|(?:log ?in|sign in) to (?:bookmark|save|follow)\b"
    # "Matches your job preferences, job type is Full-time.", "Promoted by hirer · Responses managed off LinkedIn",
    # "Save Clerk at Tarn Archive", "You must create an Indeed account before continuing", "4.2 out of 5 stars"
    r"|matches your job preferences, |promoted by hirer\b"
    r"|save .{2,80} at .{2,60}$|get ai-powered advice on this job\b"
    r"|you must create an? \w+ account before continuing\b|out of 5 stars$|reviews?$"
    # "Download our iPhone application", "for boards.example"; "Aktuelle Daten dieser Firma anzeigen"
    r"|download (?:our |the )?(?:iphone|ipad|ios|android|mobile) app(?:lication)?\b"
    r"|ჩამოტვირთე hr\.gov|iphone აპლიკაცია$|გაკეთებული განაცხადები: \d+$"
    r"|registered (?:in (?:england|scotland)|office|charity)\b"
    # "Deel deze vacature: WhatsApp LinkedIn E-mail", "Compartir en", "Udostępnij ofertę"
    r"|(?:deel (?:deze )?(?:vacature|pagina)|compart(?:e|ir|eix|ilhe|ilhar) (?:esta|aquesta|a|la|en|via|essa|no)\b"
    r"|condividi (?:questa|l'|su|l’)|partager (?:cette|l'|sur|via)"
    r"|udostępnij (?:ofertę|ogłoszenie)|sdílet (?:nabídku|inzerát)|поделиться (?:вакансией|в)|поділитися"
    r"|dela (?:annonsen|jobbet|via)|del (?:stillingen|annonsen|jobbet|på)|jaa ilmoitus|clique para compartilhar"
    r"|haz clic para compartir|cliquez pour partager|klicken, um)|for [\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}$"
    # "* indicates a required field", "Required fields are marked with an asterisk", "Required Question"
    r"|(?:indicates|denotes) (?:an? )?required (?:field|question)|required (?:fields? (?:is|are) |question$)"
    r"|(?:fields|questions) marked (?:with|by) |your email address will not be published|accepted file types"
    # "Yes, sign me up for the weekly newsletter", "Sign up to our talent community"
    r"|(?:yes, )?sign (?:me )?up (?:for|to) |(?:aktuelle daten|alle veröffentlichungen) (?:dieser|der) firma\b"
    # "Mira el resto de nuestras ofertas", "Alle Stellenangebote anzeigen", "Toutes nos offres"
    r"|mira (?:el resto de|todas|totes) (?:les )?(?:nuestras|nostres) ofert|toutes nos offres"
    r"|tutte le (?:nostre )?offerte"
    r"|alle (?:stellenangebote|stellenausschreibungen|vacatures)\b(?: (?:anzeigen|ansehen|bekijken))?$"
)
"""Openings of the site's own lines."""

OPENINGS: Final = frozenset(
    "we this our by to in help is be bank never don't mira toutes tutte alle wir diese nous utilizamos please "
    "javascript your © (c) copyright powered share return back skip email e-mail send print save report view see "
    "browse show like try explore check these the employer similar related recommended other more latest recent "
    "featured suggested new nearby comparable job jobs position indicates denotes required fields questions accepted "
    "yes, sign leave positions roles vacancies you people recently ähnliche weitere andere passende verwandte offres "
    "emplois postes ces d'autres otras ofertas empleos vacantes también vagas offerte annunci vergelijkbare podobné "
    "podobne похожие liknande applied applicants views react download for deel comparte compartir comparteix "
    "compartilhe compartilhar condividi partager udostępnij sdílet поделиться поділитися dela del jaa registered "
    "aktuelle clique haz cliquez klicken, ჩამოტვირთე iphone გაკეთებული lignende samankaltaisia 関連求人 関連する求人 "
    "似た求人 この求人に似た求人 altri altre potrebbe potrebbero outras mais más quizá vols altres вам другие "
    "смотрите смотри вакансии схожі подібні інші задайте fler muita lisää podívejte další inne zobacz może meer "
    "misschien bekijk flere おすすめの求人 おすすめ求人 この求人を見た人はこんな求人も見ています "
    "この求人を見ている人はこんな求人も見ています 新着求人 あなたへのおすすめ求人 あなたへのおすすめ vous cela crea "
    "créer crear créez recevez maak printed últimas ultime dernières neueste laatste ostatnie последние you're sie "
    "interested suggested recibes here's here’s already matches promoted set out reviews "
    "referrals direct get need log login".split()
)
"""The first words of these and of headings for other postings, for a cheap first look."""

OTHERS: Final = re.compile(
    r"(?:(?:like this (?:career|job)\? )?(?:try|view|see|explore|browse|check out) )?(?:these "
    r"|our |the )?(?:(?:similar|related|recommended|other"
    r"|more|latest|recent|featured|suggested|new|nearby|comparable)(?: (?:open|current|available|matching))? (?:jobs?"
    r"|positions?|openings?|vacanc(?:y|ies)|roles?|opportunities|careers)\b.{0,60}|(?:jobs?|positions"
    r"|roles|vacancies) (?:you (?:may|might)(?: also)? (?:like|be interested in)|like this|for you"
    r"|near(?:by| [\w.,' -]{3,30}))"
    r"|set alert for similar jobs|employer questions|(?:related|suggested) topics"
    r"|already working (?:at|for|with) .{2,50}"
    r"|send me (?:jobs|roles|vacancies) like th(?:ese|is)"
    r"|you (?:may|might) also (?:like|be interested in)|people also (?:viewed|searched)(?: for)?"
    r"|recently viewed(?: jobs)?|leave a (?:reply|comment)|(?:recent|latest) (?:posts|comments|articles)"
    r"|(?:ähnliche|weitere|andere|passende|verwandte) (?:jobs|stellen|stellenangebote|stellenanzeigen"
    r"|angebote)\b.{0,40}|(?:offres|emplois|postes) (?:similaires|associées|connexes)|(?:ces|d'autres) offres .{0,40}"
    r"|(?:otras )?(?:ofertas|empleos|vacantes) (?:similares|relacionad[ao]s)|también te puede interesar"
    r"|vagas (?:semelhantes|similares|relacionadas)|(?:offerte|annunci) simili|vergelijkbare vacatures|andere vacatures"
    r"|podobné (?:nabídky|pozice)|podobne oferty|похожие вакансии|liknande jobb|lignende (?:stillinger|jobs)"
    r"|samankaltaisia työpaikkoja|関連(?:する)?求人|(?:この求人に)?似た求人"
    # "Altri annunci", "Altres ofertes", "Outras vagas", "Más ofertas de esta empresa"
    r"|altr[ie] (?:annunci|offerte|posizioni)\b.{0,40}|potrebber?o? (?:anche )?interessarti.{0,40}"
    r"|(?:ofertes (?:similars|relacionades)|altres ofertes)\b.{0,40}|(?:outras|mais|últimas) (?:vagas|ofertas)\b.{0,40}"
    r"|(?:últimas|ultime|dernières|neueste|laatste|ostatnie|последние) (?:ofertas|offerte|offres|jobs|vacatures|oferty"
    r"|вакансии)\b.{0,30}"
    r"|más (?:ofertas|empleos)\b.{0,40}|quizá te interese\b.{0,30}|otras ofertas\b.{0,40}"
    r"|(?:cela|vous|ces postes) (?:pourrai(?:t|ent)|aimerez)\b.{0,50}"
    # "Вам подойдут эти вакансии", "Схожі вакансії", "Задайте вопрос работодателю"
    r"|вам (?:подойдут|могут подойти|также подойдут)\b.{0,30}|другие вакансии\b.{0,40}|смотрите также|вакансии рядом"
    r"|(?:схожі|подібні|інші) вакансії\b.{0,40}|задайте вопрос (?:работодателю|компании)"
    r"|fler(?:e)? (?:lediga )?(?:jobb|stillinger|job|tjänster)\b.{0,40}"
    r"|muita (?:avoimia )?työpaikkoja\b.{0,40}|další (?:nabídky|pozice|inzeráty)\b.{0,40}"
    r"|(?:inne|zobacz (?:także|też|podobne|inne)) (?:oferty|ogłoszenia)\b.{0,40}"
    r"|(?:meer|bekijk (?:ook|andere|meer)) vacatures\b.{0,40}|misschien (?:ook )?interessant.{0,20}"
    r"|(?:crea(?:r)?|créer|créez) (?:una |une |votre )?alert[ae]\b.{0,40}"
    r"|(?:おすすめ(?:の)?|新着)求人|この求人を見(?:た|ている)人は.{0,30}|あなたへのおすすめ(?:求人)?)$"
)
"""Headings of lists of other postings, as whole lines."""

OTHER_HEADINGS: Final = lines_of(
    "leave a comment|latest news|related articles|job alerts|get job alerts|sign up for job alerts",
    "weitere offene stellen|das könnte sie auch interessieren|das könnte dich auch interessieren|mehr jobs",
    "diese jobs könnten dich interessieren|schreibe einen kommentar|job-alert|jobalarm|jobalert|autres offres",
    "nos autres offres|d'autres offres|autres offres d'emploi|voir aussi|à lire aussi|recevez nos offres",
    "dans la même rubrique|laisser un commentaire|otras convocatorias|otras convocatorias abiertas|te puede interesar",
    "noticias relacionadas|deja una respuesta|deja un comentario|outras oportunidades|veja também|posts relacionados",
    "artigos relacionados|deixe um comentário|deixe uma resposta|altri concorsi|offerte correlate|posizioni simili",
    "leggi anche|lascia un commento|gerelateerde vacatures|anderen bekeken ook|bekijk ook|geef een reactie",
    "vacatures in je mailbox|ontvang vacatures per e-mail|podobne ogłoszenia|zobacz również|pozostałe oferty",
    "dodaj komentarz|další volná místa|mohlo by vás zajímat|napsat komentář|ещё вакансии|еще вакансии|читайте также",
    "добавить комментарий|читайте також|дивіться також|залишити коментар|andra lediga jobb|relaterade jobb",
    "lediga jobb just nu|lämna ett svar|flere ledige stillinger|andre ledige stillinger|andre stillinger|se også",
    "legg igjen en kommentar|flere jobs|relaterede jobs|skriv en kommentar|関連記事|その他の求人|他の求人を見る",
    "この企業の他の求人|最近の投稿|コメントを残す",
)
"""Headings of lists of other postings and of reviews, which may also be ordinary lines."""

MAIL_FOOT: Final = re.compile(
    r"you(?:'re| are) receiving this (?:e-?mail|message|newsletter)\b|this (?:e-?mail|message) was sent to\b"
    r"|sie erhalten diese (?:e-?mail|nachricht)\b|vous recevez (?:cet|ce) (?:e-?mail|courriel|message)\b"
    r"|recibes este (?:correo|e-?mail)\b"
)
"""How the foot of a mail opens that went to many."""

ASIDE_HEADINGS: Final = lines_of(
    "downloads|quick links|quicklinks|useful links|opening hours|stay connected|connect with us|find us",
    "join our talent community|join our talent network|talent community|talent network|join our talent pool",
    "not ready to apply|not ready to apply yet|not the right job for you|not the right fit|can't find the right role",
    "didn't find the right job|didn't find what you were looking for|don't see the right role|don't see a fit",
    "nichts passendes dabei|nichts passendes gefunden|nicht das passende dabei|noch nicht das richtige dabei",
    "aucune offre ne vous correspond|vous ne trouvez pas l'offre qui vous correspond|aucun poste ne vous correspond",
    "¿no encuentras lo que buscas|no encuentras lo que buscas|non hai trovato la posizione giusta",
    "non hai trovato quello che cercavi|niets gevonden|staat jouw vacature er niet bij|niet wat je zoekt",
    "related documents|documents à télécharger|document à télécharger|dokumente zum download",
    "follow us|latest tweets|upcoming events|öffnungszeiten|sprechzeiten|schnell gefunden|schnellzugriff|direkt zu",
    "häufig gesucht|folgen sie uns|horaires d'ouverture|liens utiles|accès rapides|en un clic|suivez-nous",
    "enlaces de interés|enlaces útiles|accesos directos|horario de atención|síguenos|links úteis|acesso rápido",
    "siga-nos|link utili|orari di apertura|seguici|snel naar|openingstijden|volg ons|przydatne linki|na skróty",
    "rychlé odkazy|užitečné odkazy|úřední hodiny|полезные ссылки|genvägar|öppettider|snarveier|åpningstider|genveje",
)
"""Headings of what stands beside a posting on its house's pages, up to the next heading."""

FACT_HEADINGS: Final = lines_of(
    "job overview|job summary|job details|job detail|job information|job info|job facts|job location|job type",
    "key details|key facts|key information|position details|position overview|position information|vacancy details",
    "vacancy information|role details|at a glance|about this job|auf einen blick|eckdaten|die eckdaten|jobdetails",
    "stellendetails|job-details|stelleninformationen|détails de l'offre|détail de l'offre|informations clés|en bref",
    "informations sur l'offre|résumé de l'offre|detalles de la oferta|detalles del empleo|detalles del puesto",
    "resumen de la oferta|datos de la oferta|detalhes da vaga|resumo da vaga|informações da vaga|dettagli dell'offerta",
    "dettagli offerta|in sintesi|vacaturedetails|kenmerken|in het kort|szczegóły oferty|informacje o ofercie",
    "podrobnosti|detail nabídky|информация о вакансии|детали вакансии|деталі вакансії|om tjänsten|fakta om jobbet",
    "fakta om stillingen|募集要項|求人情報",
)
"""Headings of a column of facts on the posting, which a page may show below a list of others."""
