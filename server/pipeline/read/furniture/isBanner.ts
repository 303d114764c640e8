/** Words that ask the reader for money, an address or consent. Each may occur once in a story; several together do not. */
const pleas: readonly RegExp[] = [
  /\bdonat(?:e|ion|ions|ing)\b/i,
  /\b(?:your|reader) (?:support|contribution|generosity|help)\b/i,
  /\bsupport (?:us|our|independent|quality|free|public)\b/i,
  /\bsupport now\b/i,
  /\bsubscri(?:be|ber|bers|ption|ptions)\b/i,
  /\bnewsletters?\b/i,
  /\bpaywalls?\b/i,
  /\bour (?:journalists?|reporters?|reporting|journalism|newsroom|readers|mission|coverage|team|app|website|site|community|work|emails?|channel)\b/i,
  /\b(?:quality|independent|fearless|investigative) journalism\b/i,
  /\bbecome an? (?:member|supporter|patron|subscriber)\b/i,
  /\bcookies?\b/i,
  /\b(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions))\b/i,
  /\bsign(?:ing)? up\b/i,
  /\b(?:your|straight to your|in your) (?:inbox|email)\b/i,
  /\b(?:unsubscribe|opt out|cancel (?:any ?time|at any time))\b/i,
  /\b(?:free trial|special offer|limited time|per month|a month|ad-free|ad blocker|ad-blocker)\b/i,
  /\bread more\b/i,
  /\b(?:log|sign) in\b/i,
  /\b(?:personali[sz]ed|targeted) (?:ads?|advertising|content)\b/i,
  /\b(?:less than|the price of) a (?:cup of )?(?:coffee|tea)\b/i,
  /\b(?:join|act|give) now\b/i,
  /\bpaid for by\b/i,
  /\b(?:reporters|journalists) on the ground\b/i,
  /\b(?:telegram|whatsapp|youtube) channel\b/i,
  /\b(?:google news|app store|google play|breaking news alerts|push notifications)\b/i,
]

const anyPlea = new RegExp(pleas.map((plea) => plea.source).join('|'), 'i')

/** Orders to the reader that open a line of the page. */
const orders =
  /^(?:please )?(?:sign up|subscribe|register|log in|sign in|become a|join|support|donate|contribute|get (?:the|all|our|your)|stay (?:up|informed|ahead|connected)|don['’]t miss|receive|follow|download|help us|enter your|by (?:signing|clicking|subscribing|continuing|entering)|we use|this (?:site|website|page) uses|if you (?:enjoy|like|value|appreciate|are a)|thank you for|already a|not a|want (?:more|to)|enjoy unlimited|keep up)\b/i

const secondPerson = /\b(?:we|us|our|ours|you|your|yours)\b/i

/** Whether a line asks the reader for money, an address or consent: two pleas and a "we" or "you" outside quotation marks, or an order and a plea. */
export function isBanner(line: string): boolean {
  if (!anyPlea.test(line.slice(0, 4_000))) return false
  const told = line.slice(0, 4_000).replace(/“[^“”]*”|"[^"]*"/g, ' ')
  const count = pleas.filter((plea) => plea.test(told)).length
  if (count === 0) return false
  if (orders.test(told) && told.length < 400) return true
  return count >= 2 && secondPerson.test(told) && !/\b(?:said|told|says)\b/.test(told)
}
