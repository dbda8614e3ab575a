package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;

/// What a participant does on the phone.
record PhoneWindow(Page page) {

    PhoneWindow join(String code, String name) {
        page.navigate("/join");
        page.locator("#code").fill(code.toLowerCase(Locale.ROOT));
        page.locator("#name input").fill(name);
        page.locator("#join").click();
        page.waitForURL("**/p/*");
        return this;
    }

    /// Both sliders by keyboard, in steps of five from the middle.
    PhoneWindow predict(int chance, int fear) {
        slide("#chance", chance);
        slide("#fear", fear);
        page.locator("#predict-save").click();
        assertThat(at("prepare")).isVisible();
        return this;
    }

    private void slide(String slider, int value) {
        var handle = page.locator(slider + " input[type=range]");
        handle.focus();
        for (int at = 50; at != value; at += at < value ? 5 : -5) {
            handle.press(at < value ? "ArrowRight" : "ArrowLeft");
        }
    }

    PhoneWindow setOff() {
        page.locator("#set-off").click();
        assertThat(at("asking")).isVisible();
        return this;
    }

    PhoneWindow asked() {
        page.locator("#asked").click();
        assertThat(at("report")).isVisible();
        return this;
    }

    PhoneWindow report(String outcome, int fear) {
        page.locator("#outcome-" + outcome).click();
        page.locator("#fear-" + fear).click();
        return this;
    }

    /// The screen by its kind, such as lobby, predict, asking.
    Locator at(String kind) {
        return page.locator(".phone-panel." + kind);
    }

    PhoneWindow reload() {
        page.reload();
        return this;
    }
}
