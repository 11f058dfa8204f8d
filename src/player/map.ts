/** The map of a lesson in one file: drawn like every picture of the atlas, moved by hand or in flights. */
import { Pins } from './asked.svelte';
import { button, h, s } from './dom';
import { gestures } from './gestures';
import { place, type Layer } from './layer';
import type { StateMark } from '$lib/lesson/deck/progress';
import { between, eased, zoomed } from './flight';
import type { Viewport } from '$lib/scene/viewport/viewport';
import { boxOfViewport, viewportOfView } from '$lib/scene/viewport/frame-of-view';
import type { Plan } from '$lib/draw/shapes/plan';
import { layOut, sceneSvg } from '$lib/draw/scene';
import type { PlayerData } from '$lib/files/html/player-data';
import { sceneOf } from '$lib/files/html/scene-of';
import { svgElement } from '$lib/draw/base/svg-element';
import * as m from '$lib/paraglide/messages';
import type { Position } from '$lib/domain';
import { svgToLonLat } from '$lib/geo/mercator';
import type { View } from '$lib/view/codec';

const FLIGHT = 700;
/** How long the map rests before it is drawn anew for where it was moved to, milliseconds. */
const REST = 180;
/** Names and lines are larger than on paper: they are read from the last row. */
const LETTERS = 1.35;

interface Hands {
	onpick: (iso3: string) => void;
	onpoint: (position: Position) => void;
}

export class LessonMap {
	readonly element = h('div', { class: 'map', role: 'region' });
	/** What the map names where the pointer or the focus is. */
	readonly #name = h('p', { class: 'name', hidden: '' });
	#data: PlayerData;
	#view: View | null = null;
	#layer: Layer | null = null;
	#shown: Viewport | null = null;
	#frame = 0;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#drawn = 0;
	#nameOf: (iso3: string) => string = (iso3) => iso3;
	/** What the words beside the map tell of. */
	#told: ReadonlySet<string> | undefined;

	#marks: ReadonlyMap<string, StateMark> = new Map();
	#onpick: (iso3: string) => void;
	readonly pins = new Pins();

	/** @param hands told when a state, or any place of the map, was clicked */
	constructor(data: PlayerData, { onpick, onpoint }: Hands) {
		this.#data = data;
		this.#onpick = onpick;
		const tools = h(
			'div',
			{ class: 'tools' },
			button(m.slides_zoom_in(), () => this.zoom(1.6), '+'),
			button(m.slides_zoom_out(), () => this.zoom(1 / 1.6), '−'),
			button(m.slides_whole(), () => this.home(), '⌂')
		);
		this.element.append(this.pins.element, this.#name, tools);
		gestures(this.element, {
			viewport: () => this.#shown,
			move: (viewport) => this.#move(viewport),
			isMine: (target) => !tools.contains(target),
			point: ([across, down]) => {
				if (!this.#shown) return;
				const { x, y, width, height } = this.#shown;
				onpoint(svgToLonLat([x + across * width, y + down * height]));
			}
		});
		new ResizeObserver(() => this.#resized()).observe(this.element);
	}

	/** Shows a view, in a flight where motion is welcome. */
	show(
		view: View,
		label: string,
		nameOf: (iso3: string) => string,
		told: ReadonlySet<string> | undefined
	): void {
		const same = JSON.stringify(this.#view?.box) === JSON.stringify(view.box);
		this.#view = view;
		this.#nameOf = nameOf;
		this.#told = told;
		this.name(null);
		this.element.setAttribute('aria-label', label);
		// An answer shows itself where the map was moved to; another place is flown to.
		this.#to(same && this.#shown ? this.#shown : viewportOfView(view, ...this.#size()), !same);
	}

	/** Shows which states are marked, and how. */
	mark(marks: ReadonlyMap<string, StateMark>): void {
		this.#marks = marks;
		for (const path of this.element.querySelectorAll('.states path')) this.#markOne(path);
	}

	#markOne(path: Element): void {
		const mark = this.#marks.get(path.getAttribute('data-id') ?? '');
		if (mark) path.setAttribute('data-mark', mark);
		else path.removeAttribute('data-mark');
	}

	zoom(factor: number): void {
		if (this.#shown) this.#to(zoomed(this.#shown, factor, [0.5, 0.5]), true);
	}

	/** Back to what the step shows. */
	home(): void {
		if (this.#view) this.#to(viewportOfView(this.#view, ...this.#size()), true);
	}

	/** Names a state and outlines it; null ends it. */
	name(iso3: string | null, at?: { x: number; y: number }): void {
		for (const path of this.element.querySelectorAll('.states path')) {
			path.classList.toggle('named', path.getAttribute('data-id') === iso3);
		}
		this.#name.hidden = iso3 === null;
		if (iso3 === null) return;
		this.#name.textContent = this.#nameOf(iso3);
		const place = at ?? this.#middleOf(iso3);
		const [width] = this.#size();
		this.#name.style.left = `${Math.max(70, Math.min(width - 70, place.x))}px`;
		this.#name.style.top = `${Math.max(60, place.y)}px`;
	}

	#middleOf(iso3: string): { x: number; y: number } {
		const frame = this.element.getBoundingClientRect();
		const path = this.element.querySelector(`.states path[data-id="${CSS.escape(iso3)}"]`);
		const box = path?.getBoundingClientRect() ?? frame;
		return { x: box.left + box.width / 2 - frame.left, y: box.top + box.height / 2 - frame.top };
	}

	#size(): [number, number] {
		return [Math.max(1, this.element.clientWidth), Math.max(1, this.element.clientHeight)];
	}

	#to(viewport: Viewport, animate: boolean): void {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#rest);
		const [before, from] = [this.#layer, this.#shown];
		const layer = this.#draw(viewport);
		if (!layer) return;
		// Two maps do not fly: each would lie under both of what is left.
		const still =
			!animate ||
			(before?.plans.length ?? 1) + layer.plans.length > 2 ||
			matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (still || !before || !from) {
			this.#shown = viewport;
			this.#place(layer);
			before?.element.remove();
			return;
		}
		const start = performance.now();
		const step = (now: number) => {
			const t = Math.min(1, Math.max(0, (now - start) / FLIGHT));
			this.#shown = t < 1 ? between(from, viewport, eased(t)) : viewport;
			layer.element.style.opacity = String(Math.min(1, t * 1.6));
			this.#place(before);
			this.#place(layer);
			if (t < 1) this.#frame = requestAnimationFrame(step);
			else before.element.remove();
		};
		for (const old of this.element.querySelectorAll('.layer')) {
			if (old !== before.element && old !== layer.element) old.remove();
		}
		step(start);
	}

	#place(layer: Layer): void {
		if (!this.#shown) return;
		place(layer, this.#shown, this.#size());
		this.pins.place(this.#shown);
	}

	/** A viewport that a hand moves to: at once as the drawing that is there, anew when the hand rests. */
	#move(viewport: Viewport): void {
		cancelAnimationFrame(this.#frame);
		this.#shown = viewport;
		if (this.#layer) this.#place(this.#layer);
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => this.#to(viewport, false), REST);
	}

	#resized(): void {
		if (!this.#view) return;
		const whole = viewportOfView(this.#view, ...this.#size());
		if (
			!this.#shown ||
			Math.abs(this.#shown.width / this.#shown.height - whole.width / whole.height) > 1e-3
		) {
			this.#to(whole, false);
		}
	}

	/** Draws the view for a viewport, over what is there. */
	#draw(viewport: Viewport): Layer | null {
		const view = this.#view;
		if (!view) return null;
		const [width, height] = this.#size();
		const id = `d${(this.#drawn += 1)}-`;
		const shown = { ...view, box: boxOfViewport(viewport) };
		const scene = sceneOf(this.#data, shown, { width, height, id, told: this.#told, letters: LETTERS });
		const { plans } = layOut(scene);
		const picture = svgElement(sceneSvg(scene));
		// The page has its words beside the map; the names under the pointer are its own.
		picture.setAttribute('aria-hidden', 'true');
		picture.querySelector('title')?.remove();
		const element = h('div', { class: 'layer' });
		element.append(picture, ...plans.map((plan) => this.#states(plan)));
		this.element.prepend(element);
		const before = this.#layer?.element;
		if (before?.parentNode === this.element) before.after(element);
		this.#layer = { element, viewport, plans };
		return this.#layer;
	}

	/** The states of a map once more, to be pointed at. */
	#states({ viewport, map }: Plan): SVGElement {
		const viewBox = [viewport.x, viewport.y, viewport.width, viewport.height].join(' ');
		const states = this.#data.outlines.states.map(({ id, d }) => {
			const path = s('path', { d, 'data-id': id });
			path.addEventListener('pointermove', ({ clientX, clientY }) => {
				const frame = this.element.getBoundingClientRect();
				this.name(id, { x: clientX - frame.left, y: clientY - frame.top });
			});
			path.addEventListener('pointerleave', () => this.name(null));
			path.addEventListener('click', () => this.#onpick(id));
			this.#markOne(path);
			return path;
		});
		const drawn = s(
			'svg',
			{ class: 'states', viewBox, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
			...states
		);
		const [left, top, width, height] = [map.x, map.y, map.width, map.height].map((length) => `${length}px`);
		Object.assign(drawn.style, { left, top, width, height });
		return drawn;
	}
}
