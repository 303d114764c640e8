/** Whole lines that head a list of other stories, folded to lower case, without marks at their ends. */
export const listHeads: ReadonlySet<string> = new Set(
  `also read|also see|around the web|breaking news|don't miss|dont miss|editor's picks|editors' picks|editors picks|explore|explore more|for you|from the web
from our partners|further reading|in case you missed it|in other news|in pictures|keep reading|latest|latest articles|latest headlines|latest news|latest stories|latest updates
live updates|more coverage|more from this section|more headlines|more in this section|more like this|more news|more on this|more on this story|more on this topic|more stories
more to explore|more to read|more top stories|most discussed|most popular|most read|most recent|most shared|most viewed|must read|must reads|must watch|news in pictures|next article|next story
on our radar|other news|other stories|others also read|others are reading|others are reading now|people also read|people are reading|popular|popular articles|popular in the community|popular news
popular now|popular posts|popular stories|previous article|previous story|promoted|promoted content|promoted stories|read also|read more|read more about|read more on this|read next|read now
readers also liked|readers also read|recent articles|recent news|recent posts|recent stories|recommended|recommended articles|recommended by|recommended for you|recommended news|recommended reading
recommended stories|related|related articles|related content|related coverage|related links|related news|related posts|related reading|related reads|related stories|related story|related topics|related video
related videos|see also|similar articles|similar news|similar stories|spotlight|sponsored|sponsored content|sponsored links|stories for you|suggested|suggested reading|suggested stories|the latest
today's top stories|top headlines|top news|top picks|top reads|top stories|top videos|trending|trending articles|trending news|trending now|trending stories|trending topics|up next|what others are reading
what to read next|what we're reading|you may also enjoy|you may also like|you may be interested in|you may have missed|you may like|you might also be interested in|you might also like|you might be interested in|you might have missed`.split(
    /[|\n]/,
  ),
)

/** Whole lines that belong to the page, folded in the same way. */
export const pagePhrases: ReadonlySet<string> = new Set(
  `accept|accept all|accept all cookies|accept cookies|ad|ad choices|ad feedback|add a comment|add as a preferred source|add as preferred on google|add to favorites|advert|advertise with us|advertisement|advertising
ads|all rights reserved|allow all|allow cookies|article content|audio|authors|back to home|back to top|bookmark|browser not supported|by|cancel|careers|close|close ad|close menu|comment|comments|contact|contact us
continue|continue reading|continue reading the main story|cookie policy|cookie settings|copy link|copy url|copied|donate|donate now|download|download app|download pdf|edition|email|email address|email this article|embed|enlarge this image
enter your email|expand|facebook|facebook messenger|fact check|feedback|flipboard|follow|follow us|full screen|gallery|get started|get the app|gift article|gift this article|give|give now|go back|google news|got it|help|hide caption|home|homepage
image|image source|images|in this article|instagram|internet explorer is not supported|join now|join the conversation|join the debate|key points|last updated|leave a comment|leave a reply|learn more|like|link|link copied|linkedin|listen|listen now
listen to article|listen to story|listen to this article|live|load comments|load more|loading|log in|login|log out|main menu|manage cookies|manage preferences|menu|messenger|minute read|mute|my account|navigation|newsletter|newsletters
next|no comments|no comments yet|not now|open menu|opens in a new tab|opens in new tab|opens in new window|our newsletters|pause|photo|photos|pinterest|play|play video|post a comment|previous|print|print article|print this article|privacy|privacy policy|privacy settings
published|read full article|read full story|read in app|read less|read more here|read the full article|read the full story|read the original article|reddit|register|register now|reject all|remove ads|reply|report a typo|report an error|report this ad
republish|republish this article|save|save article|save for later|saved|scroll for more|scroll to continue|search|see all|see more|select language|send|settings|share|share article|share full article|share on facebook|share on linkedin|share on twitter
share on whatsapp|share on x|share story|share this|share this article|share this story|share via email|show all|show caption|show less|show more|sign in|sign out|sign up|sign up now|site map|sitemap|skip|skip ad|skip advertisement|end of list|skip to content|skip to main content
skip to navigation|skip to footer|slideshow|source|sources|start the conversation|stay connected|stay informed|story continues|story continues below|story continues below advertisement|story highlights|submit|subscribe|subscribe for free|subscribe now|subscribe today|subscribe to continue
subscribe to continue reading|support|support now|support us|switch edition|tag|tags|telegram|terms|terms and conditions|terms of service|terms of use|text size|thank you|thank you for reading|threads|tiktok|toggle caption|toggle menu|topics|translate|tweet|twitter|unmute
update|updated|url copied|video|video player|videos|view all|view caption|view comments|view gallery|view image in fullscreen|view in gallery|view less|view more|viber|watch|watch live|watch now|watch on youtube|watch video|weather|whatsapp|x|yes|youtube|your email address|source link|new update|ai summarized text|disclaimer|read in other languages|author|about the author|print edition|full screen|caption|credit|view full image`.split(
    /[|\n]/,
  ),
)

/** Whole lines below which readers write, not reporters, folded in the same way. */
export const commentHeads: ReadonlySet<string> = new Set(
  'add your comment|comments are closed|join the conversation|leave a comment|leave a reply|leave your comment|no comments|no comments yet|post a comment|reader comments|start the conversation|write a comment'.split(
    '|',
  ),
)

/** Names of a page's sections: a line of its own above the headline, or a step of the way there. */
export const sectionNames: ReadonlySet<string> = new Set(
  `africa|americas|analysis|asia|asia pacific|asia-pacific|australia|breaking|breaking news|business|conflict|conflicts|culture|defence|defense|economy|editorial|elections|environment|europe|exclusive|explainer|explainers|features|global|headlines|health
home|homepage|in depth|in-depth|india|insight|international|interview|latest|live|local|markets|middle east|military|national|news|news analysis|newsroom|opinion|politics|press release|region|regions|report|russia-ukraine war|russo-ukrainian war|science|security
society|special report|sport|sports|tech|technology|the world|top news|top stories|top story|uk|uk news|ukraine war|us|us news|us politics|usa|video|war|war in ukraine|war & conflict|world|world affairs|world news`.split(
    /[|\n]/,
  ),
)

/** Those who sell or give pictures, as credit lines name them. */
export const pictureAgencies =
  'AA|AFP|AP|AP Photo|Alamy|Anadolu|Associated Press|BBC|Bloomberg|CCTV|CNN|Copernicus|EPA|EPA-EFE|EFE|Flickr|Getty|Getty Images|GettyImages|Handout|IMAGO|Keystone|Maxar|Maxar Technologies|NASA|NurPhoto|PA|PA Media|PA Wire|Planet Labs|Press Association|Press Service|Reuters|REUTERS|RIA Novosti|Ritzau|Scanpix|Shutterstock|Sipa|Sipa USA|SOPA Images|Social media|Sputnik|TASS|Telegram|Twitter|UGC|UNICEF|UPI|Unsplash|Wiki Commons|Wikimedia|Wikimedia Commons|Xinhua|X|YouTube|ZUMA|iStock|picture alliance|dpa'
