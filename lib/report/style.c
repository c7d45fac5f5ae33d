/*
 * The page brings its style along and asks for nothing from elsewhere: no
 * font, no library, so that it can be mailed, archived and printed.  In a
 * narrow window charts keep their width and their letters grow, because a
 * chart that is only scaled down cannot be read.
 */
#include "report/palette.h"
#include "report/report.h"

#include "base/banned.h"

static const char chart[] =
    "text{font:14px system-ui,-apple-system,\"Segoe UI\",Roboto,"
    "\"Helvetica Neue\",Arial,sans-serif;fill:var(--ink)}\n"
    ".tick{fill:var(--soft);font-size:12.5px}\n"
    ".figure,.note{font-weight:600;font-variant-numeric:tabular-nums}\n"
    ".note{font-weight:400}\n"
    ".grid{stroke:var(--rule);fill:none}\n"
    ".line{stroke:var(--main);stroke-width:2.5;fill:none;"
    "stroke-linejoin:round;vector-effect:non-scaling-stroke}\n"
    ".dot{fill:var(--main);stroke:var(--card);stroke-width:1.5}\n"
    ".open{fill:var(--card);stroke:var(--main);stroke-width:2}\n"
    ".signal{fill:var(--bad);stroke:var(--card);stroke-width:1.5}\n"
    ".band{fill:var(--band)}\n"
    ".limit{stroke:var(--limit);stroke-width:1.5;stroke-dasharray:7 4;"
    "fill:none}\n"
    ".center{stroke:var(--limit);stroke-width:1.5;fill:none}\n"
    ".goal{stroke:var(--goal);stroke-width:2;stroke-dasharray:2 3;"
    "fill:none}\n"
    ".edge{stroke:var(--limit);stroke-width:5;fill:none}\n"
    ".paper{fill:var(--card)}\n"
    ".rail{fill:var(--rule);opacity:.55}.bar{fill:var(--main)}\n"
    ".span{stroke:var(--ink);stroke-width:2;fill:none}\n"
    ".mark{stroke:var(--goal);stroke-width:4;fill:none}\n"
    ".halo{stroke:var(--card);stroke-width:6;fill:none}.short{display:none}\n";

static const char page[] =
    "*{box-sizing:border-box}\n"
    "body{margin:0;background:var(--page);color:var(--ink);"
    "font:16px/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,"
    "\"Helvetica Neue\",Arial,sans-serif}\n"
    "header,main,footer{max-width:54rem;margin:0 auto;padding:0 1.25rem}\n"
    "header{padding-top:2.25rem}footer{padding-bottom:2.5rem}\n"
    "h1{font-size:2rem;line-height:1.2;margin:0 0 .4rem;"
    "letter-spacing:-.01em}\n"
    "h2{font-size:1.3rem;line-height:1.3;margin:0 0 .2rem}\n"
    "h3{font-size:1rem;line-height:1.3;margin:1.2rem 0 .2rem}\n"
    "h1,h2,h3,p,th,td{overflow-wrap:break-word}\n"
    "p{margin:.2rem 0 .6rem;max-width:44rem}\n"
    ".soft,footer{color:var(--soft);font-size:.9rem}\n"
    "section{background:var(--card);border:1px solid var(--rule);"
    "border-radius:.6rem;padding:1.25rem 1.4rem;margin:1.25rem 0}\n"
    "figure{margin:.9rem 0 0}figure+figure{margin-top:1.8rem}\n"
    "figcaption{color:var(--soft);font-size:.9rem;margin-bottom:.5rem}\n"
    "svg{display:block;width:100%;height:auto;overflow:visible}\n"
    ".cards{display:grid;gap:1rem;margin-top:.9rem;"
    "grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr))}\n"
    ".card{border:1px solid var(--rule);border-radius:.5rem;"
    "padding:.9rem 1rem}\n"
    ".card h3{margin:0;font-size:.95rem;font-weight:600}\n"
    ".card p{margin:.15rem 0}\n"
    ".card .big{font-size:2.1rem;line-height:1.15;font-weight:650;"
    "letter-spacing:-.02em}\n"
    ".card p.small{font-size:.9rem}\n"
    ".spark{margin-top:.6rem}\n"
    ".good{color:var(--good)}.bad{color:var(--bad)}\n"
    ".grid-of{display:grid;gap:1.1rem 1.4rem;"
    "grid-template-columns:repeat(auto-fill,minmax(12rem,1fr))}\n"
    ".legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;"
    "margin:.5rem 0 0;padding:0;font-size:.85rem;color:var(--soft)}\n"
    ".legend svg{display:inline-block;width:28px;height:14px;"
    "vertical-align:-2px;margin-right:.4rem}\n"
    "details{margin-top:.8rem;font-size:.92rem}\n"
    "summary{cursor:pointer;color:var(--main);width:fit-content}\n"
    ".scroll{overflow-x:auto;margin-top:.5rem}\n"
    "table{border-collapse:collapse;font-variant-numeric:tabular-nums}\n"
    "th,td{padding:.3rem .7rem;text-align:left;vertical-align:top}\n"
    ".data th,.data td{border-bottom:1px solid var(--rule)}\n"
    "thead th{font-weight:600;vertical-align:bottom}\n"
    "tbody th{font-weight:400}\n"
    ".num{text-align:right;white-space:nowrap}thead .num{white-space:normal}\n"
    "th button{font:inherit;color:inherit;background:none;border:0;"
    "padding:0;cursor:pointer;text-align:inherit}\n"
    "th button::after{content:\"\\2195\";color:var(--soft);"
    "margin-left:.3em}\n"
    "th[aria-sort=ascending] button::after{content:\"\\2191\"}\n"
    "th[aria-sort=descending] button::after{content:\"\\2193\"}\n"
    "caption{position:absolute;width:1px;height:1px;overflow:hidden;"
    "clip-path:inset(50%);white-space:nowrap}\n"
    ".heat{border-collapse:separate;border-spacing:2px;font-size:.88rem}\n"
    ".heat td{text-align:right;white-space:nowrap;border-radius:3px}\n"
    ".heat th,.heat td{padding:.3rem .45rem}\n"
    ".heat thead th{font-size:.8rem;font-weight:500;color:var(--soft);"
    "text-align:right}\n"
    ".heat tbody th{position:sticky;left:0;background:var(--card)}\n"
    ".none{color:var(--soft)}\n"
    ":focus-visible{outline:3px solid var(--main);outline-offset:2px}\n"
    "@media(max-width:40rem){header,main,footer{padding-left:.75rem;"
    "padding-right:.75rem}\n"
    "h1{font-size:1.6rem}section{padding:1rem .9rem}\n"
    ".wide text,.bars text{font-size:24px}.wide .tick{font-size:23px}\n"
    ".small text{font-size:17px}.minor{display:none}.short{display:inline}.grid-of{grid-template-columns:1fr 1fr;gap:.9rem}}\n"
    "@media print{body{background:none;font-size:11pt}\n"
    "section,.card{break-inside:avoid;border-color:#999}\n"
    "section{padding:.6rem .8rem}.scroll{overflow:visible}\n"
    "details::details-content{content-visibility:visible;block-size:auto}\n"
    "summary,th button::after{display:none}\n"
    "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n";

/* Classes of the heat table's steps. */
static void
put_heat(struct cx_buf *out)
{
	for (int i = 0; i < CX_HEAT_STEPS; i++)
		cx_buf_printf(out,
		    ".heat%d{background:var(--h%d);color:var(--k%d)}\n", i, i,
		    i);
}

void
cx_css_chart(struct cx_buf *out)
{
	cx_palette_css(out);
	cx_buf_puts(out, cx_span(chart));
}

void
cx_css_page(struct cx_buf *out)
{
	cx_css_chart(out);
	cx_buf_puts(out, cx_span(page));
	put_heat(out);
}

/*
 * A change here needs a new hash (base64 of SHA-256): make browser-check fails
 * by the browser's console, which names the one that is wanted.
 */
const char cx_sort_script[] =
    "document.querySelectorAll('table.data thead th').forEach(function(h){"
    "var b=document.createElement('button');b.type='button';"
    "b.textContent=h.textContent;h.textContent='';h.append(b);"
    "b.addEventListener('click',function(){"
    "var t=h.closest('table'),i=h.cellIndex,"
    "up=h.getAttribute('aria-sort')!=='ascending',"
    "key=function(r){var c=r.cells[i];"
    "return c.dataset.v===undefined?c.textContent:c.dataset.v};"
    "t.querySelectorAll('th[aria-sort]').forEach(function(o){"
    "o.removeAttribute('aria-sort')});"
    "h.setAttribute('aria-sort',up?'ascending':'descending');"
    "Array.from(t.tBodies[0].rows).sort(function(a,b){"
    "var x=key(a),y=key(b);if(x===''||y==='')return(x==='')-(y==='');"
    "var d=isNaN(x)||isNaN(y)?(x<y?-1:x>y?1:0):x-y;return up?d:-d})"
    ".forEach(function(r){t.tBodies[0].append(r)})})});";
const char cx_sort_hash[] = "9R1iPqzICXthdbPfgfjIVQ7ccAfJ4v1vCMoMt3pKWgk=";
