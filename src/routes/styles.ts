/** The style sheets of every page. Each group of pages asks for them, so that they travel with what else it needs first. */
import './fonts.css';
import '$lib/scene/symbols/tokens.css';
import 'virtual:symbols.css';
import '$lib/ui/scale.css';
import './base.css';
import '$lib/ui/controls.css';
