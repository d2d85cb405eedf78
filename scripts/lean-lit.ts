import type { Plugin } from 'vite';

/**
 * What Lit carries for browsers below our floor, and for what our elements do not use: each page is spared some 2,000 bytes.
 * `test/structure/lit.unit.test.ts` holds the elements to it; the suites and the journeys run what is left.
 */

const reactive = '@lit/reactive-element/reactive-element.js';
const sheets = '@lit/reactive-element/css-tag.js';
const templates = 'lit-html/lit-html.js';
const element = 'lit-element/lit-element.js';

/** Each text must be found, or the build stops. */
const cuts: readonly [file: string, text: string | RegExp, instead: string][] = [
  // Every browser of ours has constructable style sheets, and ours are texts without expressions, each made once.
  [
    sheets,
    /const t=globalThis,e=t\.ShadowRoot&&.*?(?=const r=t=>)/,
    'const s=0;class n{constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}}',
  ],
  [sheets, /,i=\(t,\.\.\.e\)=>\{.*?(?=,S=)/, ',i=t=>new n(t[0])'],
  [
    sheets,
    /S=\(s,o\)=>\{.*?(?=;export)/,
    'S=(s,o)=>{s.adoptedStyleSheets=o.map(t=>t.styleSheet)},c=t=>t,e=!0',
  ],
  [
    reactive,
    /static finalizeStyles\(s\)\{.*?\}(?=static _\$Eu)/,
    'static finalizeStyles(s){return[s].flat(1/0)}',
  ],
  // A hint for a minifier that we do not use.
  [reactive, /d\("(\w+)"\)/g, '"$1"'],
  // The hooks of the ShadyDOM polyfill.
  [templates, /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),/, ';'],
  [element, /const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/, ''],
  [reactive, 'p=a.reactiveElementPolyfillSupport', 'p=void 0'],
  [reactive, ',p?.({ReactiveElement:y})', ''],
  // Ours do not hydrate: they put their own rendering in the place of the server's.
  [element, /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
  // What serves standard decorators, of which we have none.
  [reactive, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [reactive, /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
  [reactive, /static addInitializer\(t\)\{.*?\}(?=static get)/, ''],
  [reactive, ',void 0!==t.l&&(this.l=[...t.l])', ''],
  [reactive, ',this.constructor.l?.forEach(t=>t(this))', ''],
  // Lists of versions, which only Lit's development mode reads.
  [reactive, /,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  [templates, /\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  [element, /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  // Templates compiled ahead and MathML, which we do not have.
  [
    templates,
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  [templates, '3===i?"<math>":', ''],
  [templates, '3===i?"</math>":', ''],
  // Directives: we have none, nor what they ask of the parts that they sit in.
  [templates, /function M\(t,i,s=t,e\)\{if\(i===E\)return i;.*?,i\}(?=class R)/, ''],
  [templates, 't=M(this,t,i),', ''],
  [templates, 't=M(this,t,i,0),', ''],
  [templates, 'r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
  [templates, /class Z\{constructor.*?\}(?=const j=)/, ''],
  [templates, /const j=\{M:h.*?F:Z\}(?=[,;])/, 'const j={}'],
  [templates, ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [templates, 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [templates, 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  [templates, 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    templates,
    /get parentNode\(\)\{let t=this\._\$AA.*?\}get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/,
    '',
  ],
  [templates, 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [templates, /setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  [templates, 'this._$AP?.(!1,!0,s);', ';'],
  [templates, ',this._$Cv=e?.isConnected??!0', ''],
  [templates, /this\._\$AN=void 0,/g, ''],
  [templates, '(t?.creationScope??l)', 'l'],
  [
    element,
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    '',
  ],
  [element, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  // Ours all have a `render` of their own.
  [element, 'render(){return r}', ''],
  // Marks and settings that nobody reads.
  [element, 'i._$litElement$=!0,', ''],
  [reactive, 'attachShadow(this.constructor.shadowRootOptions)', 'attachShadow({mode:"open"})'],
  [reactive, 'y.shadowRootOptions={mode:"open"},', ''],
  [reactive, 'a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=void 0,', 'p=void 0,'],
  [templates, 'Error("invalid template strings array")', 'Error()'],
  // The value that says that nothing has changed.
  [templates, 'this._$AH=A):t!==this._$AH&&t!==E&&this._(t)', 'this._$AH=A):t!==this._$AH&&this._(t)'],
  [templates, 't!==this._$AH&&t!==E,o&&', 't!==this._$AH,o&&'],
  [templates, ',r===E&&(r=this._$AH[n])', ''],
  [templates, 'if((t=M(this,t,i,0)??A)===E)return;', 't=t??A;'],
  // Listeners with options.
  [
    templates,
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  [
    templates,
    'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,',
    'e=t===A&&s!==A,',
  ],
  // Texts with values inside elements whose text is not parsed, and comments.
  [templates, 'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p', 'c=p'],
  [templates, '(c=n??v,d=-1)', '(c=v,d=-1)'],
  [templates, ':(c=p,n=void 0)', ':c=p'],
  [templates, /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=else if\(8)/, '}'],
  [templates, ',y=/^(?:script|style|textarea|title)$/i', ''],
  [templates, '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]', 'void 0!==u[2]'],
  [templates, 'c===_||c===m?c=v:c=p', 'c=p'],
  // Bindings inside comments.
  [
    templates,
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
  // Properties with converters, comparisons, accessors or defaults of their own, and those that hold JSON.
  [
    reactive,
    /u=\{toAttribute\(t,s\)\{.*?hasChanged:f\}/,
    'u=(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?+t:t,f=(t,s)=>!i(t,s)',
  ],
  [
    reactive,
    's=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
    's){this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
  ],
  [
    reactive,
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  [reactive, '[...r(t),...o(t)]', 'r(t)'],
  [
    reactive,
    /_\$AK\(t,s\)\{.*?\}(?=requestUpdate)/,
    '_$AK(t,s){this[t]=u(s,this.constructor.elementProperties.get(t).type)}',
  ],
  [
    reactive,
    'attributeChangedCallback(t,s,i){this._$AK(t,i)}',
    'attributeChangedCallback(t,s,i){this._$AK(this.constructor._$Eh.get(t),i)}',
  ],
  [
    reactive,
    '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
    '!f(h,s)',
  ],
  [
    reactive,
    /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.*?\}(?=async _\$EP)/,
    'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
  ],
  [reactive, 'this.requestUpdate(t,h,i)}', 'this.requestUpdate(t,h)}'],
  [
    reactive,
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!f(h,s))return;this.C(t,s,i)}',
    'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
  ],
  [reactive, 'static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
  // Properties that show as attributes.
  [reactive, /_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
  [reactive, 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [reactive, 'this._$Em=null,', ''],
  [reactive, ',this.firstUpdated(t))', ')'],
  [reactive, 'firstUpdated(t){}', ''],
  [
    reactive,
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{const\{wrapped:t\}.*?\}(?=\}let t=!1)/,
    '',
  ],
  [
    reactive,
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [reactive, 'removeController(t){this._$EO?.delete(t)}', ''],
];

export const leanLit: Plugin = {
  name: 'lean-lit',
  enforce: 'pre',
  transform(code, id) {
    const file = id.replaceAll('\\', '/');
    const own = cuts.filter(([name]) => file.endsWith(`node_modules/${name}`));
    if (!own.length) return undefined;
    return own.reduce((text, [name, from, to]) => {
      const lean = text.replace(from, to);
      if (lean === text) throw new Error(`${name} no longer holds ${String(from)}: look at it again.`);
      return lean;
    }, code);
  },
};
