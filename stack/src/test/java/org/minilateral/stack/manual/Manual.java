package org.minilateral.stack.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The examples of a page of documentation, in the order in which they stand there. */
record Manual(String page) {

    static Manual read(Path file) throws IOException {
        return new Manual(Files.readString(file));
    }

    /** The requests, each with the answer that follows it on the page. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (String example : blocks("http")) {
            if (Promise.begins(example)) {
                steps.add(steps.removeLast().promising(Promise.parse(example)));
            } else {
                for (String request : example.split("(?m)^(?=### )")) {
                    steps.add(Step.parse(request.strip()));
                }
            }
        }
        return steps;
    }

    /** The code blocks that are marked with this language. */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(block -> block.group(1).strip())
                .toList();
    }
}
